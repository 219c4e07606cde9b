// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns/systemlookup.h"

SystemLookup::SystemLookup(const DnsQuestion &question, std::chrono::milliseconds deadline,
                           QObject *parent)
    : DnsLookup(question, parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, &SystemLookup::expire);
}

DnsQuestion SystemLookup::next() const
{
    if (m_step == 0)
        return question();
    // Below the name first: some name servers drop what is not theirs. The second is for zones with
    // a wildcard that has no address.
    const QString below = plainDnsName(question().name);
    return {m_step == 1 ? QStringLiteral("outpost-probe.%1").arg(below)
                        : QStringLiteral("outpost-probe.invalid"),
            DnsType::A, question().server};
}

void SystemLookup::begin()
{
    if (m_step == 0)
        m_deadline.start();
}

void SystemLookup::take(const DnsAnswer &answer)
{
    const bool isUnclear = answer.status == DnsAnswer::Status::NoAnswer;
    if (m_step == 0 && !isUnclear)
        return finish(answer);
    if (m_step > 0 && !isUnclear && answer.status != DnsAnswer::Status::BadQuestion)
        return finish({DnsAnswer::Status::NoData, {}});
    if (++m_step > 2)
        giveUp();
}

void SystemLookup::giveUp()
{
    finish({DnsAnswer::Status::NoAnswer, {}});
}

void SystemLookup::expire()
{
    emit timedOut();
    giveUp();
}
