// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoresolver.h"

#include <QTimer>

namespace {

using namespace std::chrono_literals;

constexpr auto wayThere = 15ms;

/// Of every zone of the demo; in a block that is for documentation (RFC 5737).
QString nameServer()
{
    return QStringLiteral("ns1.emulator.example");
}

class DemoLookup final : public DnsLookup {
public:
    DemoLookup(const DnsQuestion &question, const DnsAnswer &answer, QObject *parent)
        : DnsLookup(question, parent)
    {
        QTimer::singleShot(wayThere, this, [this, answer] { finish(answer); });
    }
};

DnsAnswer answered(const QList<DnsRecord> &records)
{
    return {.status = records.isEmpty() ? DnsAnswer::Status::NoData : DnsAnswer::Status::Records,
            .records = records};
}

/// What stands at \p host in place of the record that is missing.
QList<DnsRecord> mistake(const QString &domain, const QString &host)
{
    if (domain.startsWith(QLatin1String("alarm.")))
        return {{.name = host, .type = DnsType::A, .value = QStringLiteral("203.0.113.80")}};
    if (domain.startsWith(QLatin1String("rechnung.")))
        return {{.name = host,
                 .type = DnsType::Cname,
                 .value = QStringLiteral("return.smtp2go.net.") + domain}};
    return {};
}

} // namespace

void DemoResolver::learn(const QList<SenderDomain> &domains)
{
    for (const SenderDomain &domain : domains) {
        const QString zone = plainDnsName(domain.name);
        m_records.insert(zone, {{.name = zone, .type = DnsType::Ns, .value = nameServer()}});
        learn(domain, domain.dkim);
        learn(domain, domain.returnPath);
        for (const DomainTracker &tracker : domain.trackers)
            learn(domain, tracker.record);
    }
}

void DemoResolver::learn(const SenderDomain &domain, const DomainRecord &record)
{
    const QString host = plainDnsName(record.host);
    m_records.remove(host);
    const QList<DnsRecord> records = record.verified == true
        ? QList<DnsRecord>{{.name = host, .type = DnsType::Cname, .value = record.expected}}
        : mistake(domain.name, host);
    if (!records.isEmpty())
        m_records.insert(host, records);
}

DnsLookup *DemoResolver::lookup(const DnsQuestion &question, QObject *parent)
{
    return new DemoLookup(question, answer(question), parent);
}

DnsAnswer DemoResolver::answer(const DnsQuestion &question) const
{
    const QString name = plainDnsName(question.name);
    if (name == nameServer() && question.type == DnsType::A)
        return answered(
            {{.name = name, .type = DnsType::A, .value = QStringLiteral("192.0.2.53")}});
    const auto found = m_records.constFind(name);
    if (found == m_records.cend())
        return {.status = DnsAnswer::Status::NotFound, .records = {}};
    QList<DnsRecord> fitting;
    for (const DnsRecord &record : *found) {
        if (record.type == question.type)
            fitting.append(record);
    }
    return answered(fitting);
}
