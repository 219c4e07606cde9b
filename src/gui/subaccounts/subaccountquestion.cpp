// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountquestion.h"

#include <memory>

SubaccountQuestion::SubaccountQuestion(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_service(client)
{
}

void SubaccountQuestion::ask(const QString &text, SubaccountQuery::Match match)
{
    const std::unique_ptr<Reply> former(m_reply.data()); // its end may tell others: as the last
    m_reply.clear();
    m_found.reset();
    m_error.reset();
    m_text = text;
    m_match = match;
    SubaccountQuery query;
    query.terms = {text};
    query.match = match;
    query.pageSize = SubaccountQuery::largestPage;
    Reply *reply = m_service.search(query, {}, this);
    m_reply = reply;
    connect(reply, &ApiReply::finished, this, [this, reply] { take(*reply); });
    emit changed();
}

void SubaccountQuestion::clear()
{
    const std::unique_ptr<Reply> former(m_reply.data());
    m_reply.clear();
    m_text.clear();
    m_found.reset();
    m_error.reset();
    emit changed();
}

void SubaccountQuestion::take(const Reply &reply)
{
    m_reply->deleteLater();
    m_reply.clear();
    m_error = reply.error();
    if (!reply.error()) {
        QSet<QString> ids;
        for (const Subaccount &each : reply.result())
            ids.insert(each.id);
        m_found = ids;
        emit answered(reply.result());
    }
    emit changed();
}
