// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderdomainlist.h"

#include "api/apiclient.h"
#include "api/senders/dns/senderhistory.h"
#include "api/senders/dns/servicesenders.h"
#include "core/clock.h"

SenderDomainList::SenderDomainList(ApiClient &client, SenderHistory &history, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_service(client)
    , m_history(history)
    , m_clock(clock)
    , m_subaccountId(client.access().subaccount)
{
    connect(&history, &SenderHistory::loaded, this, &SenderDomainList::showHistory);
}

void SenderDomainList::reload()
{
    auto *reply = m_service.view({}, {.view = QStringLiteral("sender-domains")}, this);
    m_reading.follow(reply, [this, reply] { take(reply->result()); });
}

void SenderDomainList::takeFindings(const QList<DomainFindings> &findings)
{
    for (const DomainFindings &found : findings)
        m_history.noteDns(found);
    m_model.setFindings(findings);
}

void SenderDomainList::takeSome(const QList<SenderDomain> &domains)
{
    note(domains);
    m_model.updateDomains(domains);
    showHistory();
}

QStringList SenderDomainList::names() const
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row)
        names.append(m_model.row(row).domain.name);
    return names;
}

void SenderDomainList::take(const QList<SenderDomain> &domains)
{
    m_model.setDomains(domains);
    note(domains);
    showHistory();
    emit loaded();
}

void SenderDomainList::note(const QList<SenderDomain> &domains)
{
    const QDateTime now = m_clock.now();
    for (const SenderDomain &domain : domains)
        m_history.noteBelief({domain.name, m_subaccountId},
                             watchedSender(domain, m_subaccountId).belief, now);
    emit told(domains);
}

void SenderDomainList::showHistory()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString domain = m_model.row(row).domain.name;
        m_model.setEarlier(domain,
                           m_history.wasVerified({domain, m_subaccountId}) ? EarlierVerified::Yes
                                                                           : EarlierVerified::No);
    }
}
