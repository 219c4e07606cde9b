// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/verifiedsenders.h"

#include "api/senders/senderdomainservice.h"
#include "api/senders/senderdomainstate.h"
#include "api/senders/singlesenderservice.h"

#include <QJsonArray>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray sorted(QStringList names)
{
    names.sort();
    return QJsonArray::fromStringList(names);
}

QJsonArray namesIn(const QList<SenderDomain> &domains)
{
    QStringList names;
    for (const SenderDomain &domain : domains) {
        if (stateOf(domain) == SenderDomainState::Verified)
            names += domain.name;
    }
    return sorted(names);
}

QJsonArray namesIn(const QList<SingleSender> &senders)
{
    QStringList names;
    for (const SingleSender &sender : senders) {
        if (sender.verified == true)
            names += sender.address.toLower();
    }
    return sorted(names);
}

} // namespace

VerifiedSenders::VerifiedSenders(ApiClient &client, const QString &subaccountId,
                                 ApiReplyOf<QJsonObject> *state, QObject *parent)
    : ApiReplyOf<QJsonObject>(parent)
    , m_state{{"domains"_L1, QJsonValue()}, {"single_senders"_L1, QJsonValue()}}
{
    state->setParent(this);
    auto *domains
        = SenderDomainService(client).view({.domain = {}, .subaccountId = subaccountId}, {}, this);
    auto *singles
        = SingleSenderService(client).view({.address = {}, .subaccountId = subaccountId}, {}, this);
    await(state, Need::Required, [this, state] { insert(state->result()); });
    await(domains, Need::IfAllowed, [this, domains] {
        insert({{"domains"_L1, namesIn(domains->result())}});
    });
    await(singles, Need::IfAllowed, [this, singles] {
        insert({{"single_senders"_L1, namesIn(singles->result())}});
    });
}

void VerifiedSenders::cancel()
{
    const QList<ApiReply *> open = m_open;
    for (ApiReply *reply : open)
        reply->cancel();
}

void VerifiedSenders::await(ApiReply *reply, Need need, const std::function<void()> &take)
{
    m_open += reply;
    connect(reply, &ApiReply::retryScheduled, this, &ApiReply::retryScheduled);
    connect(reply, &ApiReply::finished, this, [this, reply, need, take] {
        m_open.removeOne(reply);
        const auto &error = reply->error();
        const bool isDenied = error && error->kind == ApiError::Kind::PermissionDenied;
        if (!error)
            take();
        else if (!m_failure && (need == Need::Required || !isDenied))
            m_failure = error;
        finishOne();
    });
}

void VerifiedSenders::insert(const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member)
        m_state.insert(member.key(), member.value());
}

void VerifiedSenders::finishOne()
{
    if (!m_open.isEmpty())
        return;
    if (m_failure)
        return fail(*m_failure);
    m_result = m_state;
    succeed();
}
