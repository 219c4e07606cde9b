// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/domainverifier.h"

#include "api/senders/senderdomainstate.h"

DomainVerifier::DomainVerifier(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_service(client)
{
}

void DomainVerifier::start(const QStringList &domains)
{
    if (isBusy() || domains.isEmpty())
        return;
    m_waiting = domains;
    m_done = 0;
    m_total = int(domains.size());
    m_verified.clear();
    m_unverified.clear();
    m_error.reset();
    goOn();
}

void DomainVerifier::cancel()
{
    m_waiting.clear();
    if (m_reply)
        m_reply->cancel();
}

void DomainVerifier::goOn()
{
    auto *reply = m_service.verify({.domain = m_waiting.takeFirst()}, this);
    m_reply = reply;
    connect(reply, &ApiReply::finished, this, [this, reply] { take(*reply); });
    emit changed();
}

void DomainVerifier::take(const ApiReplyOf<QList<SenderDomain>> &reply)
{
    m_reply->deleteLater();
    m_reply = nullptr;
    ++m_done;
    if (reply.error()) {
        m_error = reply.error();
        m_waiting.clear();
    } else {
        for (const SenderDomain &domain : reply.result()) {
            const bool isVerified = stateOf(domain) == SenderDomainState::Verified;
            (isVerified ? m_verified : m_unverified).append(domain.name);
        }
        emit told(reply.result());
    }
    if (!m_waiting.isEmpty())
        return goOn();
    emit changed();
    emit finished();
}
