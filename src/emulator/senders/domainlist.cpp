// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/senders/domainlist.h"

#include "emulator/senders/senderworld.h"

#include <algorithm>

namespace Emulator {

namespace {

constexpr std::chrono::days certificateAge{40};

qint64 secondsOf(Instant time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

} // namespace

DomainList::DomainList(const Options &options)
    : m_seed(options.seed)
    , m_launch(options.clock())
    , m_dns(options)
    , m_all(senderWorld(options, m_launch, m_dns))
{
    for (const SenderDomain &domain : m_all) {
        if (!domain.counts)
            m_silent.insert(domain.trackingHost());
        if (sees(domain, domain.trackingHost()))
            m_certificates.insert(domain.trackingHost(), secondsOf(m_launch - certificateAge));
    }
}

void DomainList::catchUp(Instant now)
{
    const auto polls = (now - m_launch) / pollInterval;
    const Instant last = m_launch + polls * pollInterval;
    for (SenderDomain &domain : m_all) {
        if (last > domain.checked)
            verify(domain, last);
    }
}

SenderDomain *DomainList::find(const QString &account, const QString &name)
{
    const auto found = std::ranges::find_if(m_all, [&](const SenderDomain &domain) {
        return domain.account == account && domain.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_all.end() ? nullptr : &*found;
}

std::vector<const SenderDomain *> DomainList::visibleTo(const QString &account) const
{
    std::vector<const SenderDomain *> visible;
    for (const SenderDomain &domain : m_all) {
        if (domain.account == account || domain.access.contains(account))
            visible.push_back(&domain);
    }
    std::ranges::sort(visible, {}, &SenderDomain::name);
    return visible;
}

int DomainList::countOf(const QString &account) const
{
    return static_cast<int>(std::ranges::count(m_all, account, &SenderDomain::account));
}

SenderDomain &DomainList::add(SenderDomain domain, Instant now)
{
    domain.name = domain.name.toLower();
    domain.number = numberOf(m_seed, domain.account, domain.name);
    if (domain.returnPath.isEmpty())
        domain.returnPath = QStringLiteral("em%1").arg(domain.number);
    if (domain.tracking.isEmpty())
        domain.tracking = QStringLiteral("link");
    domain.counts = !m_silent.contains(domain.trackingHost());
    want(domain, now);
    m_all.push_back(std::move(domain));
    return m_all.back();
}

void DomainList::remove(const SenderDomain &domain)
{
    std::erase_if(m_all, [&](const SenderDomain &known) { return &known == &domain; });
}

void DomainList::want(const SenderDomain &domain, Instant now)
{
    m_dns.want(domain.dkimHost(), now);
    m_dns.want(domain.returnPathHost(), now);
    m_dns.want(domain.trackingHost(), now);
}

void DomainList::verify(SenderDomain &domain, Instant now)
{
    domain.checked = std::max(domain.checked, now);
    certify(domain);
}

void DomainList::certify(const SenderDomain &domain)
{
    const QString host = domain.trackingHost();
    if (domain.wantsCertificate && sees(domain, host) && !m_certificates.contains(host))
        m_certificates.insert(host, secondsOf(domain.checked));
}

qint64 DomainList::certificateOf(const SenderDomain &domain) const
{
    return m_certificates.value(domain.trackingHost());
}

void DomainList::welcome(const QString &subaccount)
{
    for (SenderDomain &domain : m_all) {
        if (domain.future && !domain.access.contains(subaccount)) {
            domain.access += subaccount;
            domain.access.sort();
        }
    }
}

} // namespace Emulator
