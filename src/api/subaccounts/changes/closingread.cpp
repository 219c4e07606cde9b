// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/changes/closingread.h"

#include "api/subaccounts/changes/subaccountstate.h"
#include "api/subaccounts/subaccountservice.h"

ClosingRead::ClosingRead(ApiClient &client, QString id, Keep keep, QObject *parent)
    : ApiReplyOf(parent)
    , m_client(client)
    , m_id(std::move(id))
    , m_keep(std::move(keep))
{
    auto *reply = SubaccountService(client).find(m_id, {}, this);
    m_current = reply;
    connect(reply, &ApiReply::retryScheduled, this, &ApiReply::retryScheduled);
    connect(reply, &ApiReply::finished, this, [this, reply] { takeSubaccount(*reply); });
}

void ClosingRead::takeSubaccount(const ApiReplyOf<std::optional<Subaccount>> &reply)
{
    setRequestId(reply.requestId());
    if (reply.error())
        return fail(*reply.error());
    m_state = SubaccountState::stateOf(m_id, reply.result());
    if (!reply.result() || reply.result()->state != Subaccount::State::Active) {
        m_result = m_state;
        return succeed();
    }
    auto *stops = new SubaccountStopsReply(m_client, m_id, reply.result()->name, this);
    m_current = stops;
    connect(stops, &ApiReply::finished, this, [this, stops] { takeStops(*stops); });
}

void ClosingRead::takeStops(const SubaccountStopsReply &reply)
{
    if (reply.error())
        return fail(*reply.error());
    m_keep(reply.result());
    m_result = m_state;
    succeed();
}
