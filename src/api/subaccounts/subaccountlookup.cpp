// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountlookup.h"

#include <algorithm>

SubaccountLookup::SubaccountLookup(ApiClient &client, QString id, CallOptions options,
                                   QObject *parent)
    : ApiReplyOf(parent)
    , m_client(client)
    , m_id(std::move(id))
    , m_options(std::move(options))
{
    search(Reach::Named);
}

void SubaccountLookup::search(Reach reach)
{
    SubaccountQuery query{.match = SubaccountQuery::Match::Whole,
                          .pageSize = SubaccountQuery::largestPage};
    if (reach == Reach::Named)
        query.terms = {m_id};
    m_search = SubaccountService(m_client).search(query, m_options, this);
    connect(m_search, &ApiReply::stateChanged, this, [this](State state) {
        if (state != State::Finished)
            enter(state);
    });
    connect(m_search, &ApiReply::retryScheduled, this, &ApiReply::retryScheduled);
    connect(m_search, &ApiReply::finished, this, [this, reach] { take(reach); });
}

void SubaccountLookup::take(Reach reach)
{
    m_search->deleteLater();
    setRequestId(m_search->requestId());
    if (m_search->error())
        return fail(*m_search->error());
    const QList<Subaccount> &all = m_search->result();
    const auto found = std::find_if(all.begin(), all.end(), [this](const Subaccount &subaccount) {
        return subaccount.id == m_id;
    });
    if (found == all.end() && reach == Reach::Named)
        return search(Reach::All);
    m_result = found == all.end() ? std::nullopt : std::optional(*found);
    succeed();
}
