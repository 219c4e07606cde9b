// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/checkplan.h"

#include "api/senders/dns/zonecut.h"

#include <algorithm>

namespace {

constexpr DnsType otherTypes[] = {DnsType::A, DnsType::Aaaa, DnsType::Txt, DnsType::Mx};

/// What may be asked for, whatever an answer of the service lists.
constexpr qsizetype mostNumbers = 8;

/// A name that nobody publishes, beside \p host.
QString unlikelyName(const QString &host)
{
    return QStringLiteral("outpost-probe.") + host.section(QLatin1Char('.'), 1);
}

bool overlap(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(),
                       [&](const QString &value) { return other.contains(value); });
}

bool isOfWildcard(const HostView &view, const HostView &wildcard)
{
    return overlap(view.cnames, wildcard.cnames) || overlap(view.addresses, wildcard.addresses);
}

/// A CNAME that leads on may end where it should. Only the system's resolver follows.
void lendChain(const HostView &here, QList<ZoneView> &atZone)
{
    for (ZoneView &zone : atZone) {
        if (!here.cnames.isEmpty() && zone.view.cnames == here.cnames)
            zone.view.chain = here.chain;
    }
}

} // namespace

qsizetype CheckPlan::detailServer(const Record &record) const
{
    const QList<ZoneView> &zones = record.evidence.atZone;
    const auto found = std::find_if(zones.begin(), zones.end(), [&](const ZoneView &zone) {
        return shapeOf(zone.view, record.evidence.wanted) != HostShape::Unknown;
    });
    return found == zones.end() ? -1 : found - zones.begin();
}

QHostAddress CheckPlan::detailAddress(const Record &record) const
{
    const qsizetype server = detailServer(record);
    return server < 0 ? QHostAddress() : m_servers.value(record.zone).at(server).address;
}

HostView &CheckPlan::detailView(Record &record, qsizetype server)
{
    return server < 0 ? record.evidence.here : record.evidence.atZone[server].view;
}

bool CheckPlan::isRight(const Record &record) const
{
    const qsizetype server = detailServer(record);
    const HostView &view
        = server < 0 ? record.evidence.here : record.evidence.atZone.at(server).view;
    return shapeOf(view, record.evidence.wanted) == HostShape::Right;
}

QStringList CheckPlan::otherHosts(const Record &record) const
{
    const DnsPurpose purpose = record.evidence.wanted.purpose;
    if (purpose == DnsPurpose::Tracking)
        return {};
    QStringList numbers = m_wanted.otherNumbers.mid(0, mostNumbers);
    for (const Record &sister : m_records)
        numbers.append(numberOf(sister.host));
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    const QString form = purpose == DnsPurpose::Dkim ? QStringLiteral("s%1._domainkey.%2")
                                                     : QStringLiteral("em%1.%2");
    QStringList hosts;
    for (const QString &number : std::as_const(numbers))
        hosts.append(form.arg(number, record.evidence.domain));
    hosts.removeAll(record.host);
    return hosts;
}

QList<DnsQuestion> CheckPlan::detailQuestions() const
{
    QList<DnsQuestion> questions;
    const auto ask = [&](const QString &name, DnsType type, const QHostAddress &server) {
        if (!questions.contains({name, type, server}))
            questions.append({name, type, server});
    };
    for (const Record &record : m_records) {
        const QHostAddress server = detailAddress(record);
        for (const DnsType type : otherTypes)
            ask(record.host, type, server);
        if (shapeOf(record.evidence.here, record.evidence.wanted) != HostShape::Right)
            ask(record.host, DnsType::A, {});
        if (isRight(record))
            continue;
        ask(unlikelyName(record.host), DnsType::A, server);
        for (const QString &host : otherHosts(record))
            ask(host, DnsType::Cname, server);
    }
    return questions;
}

void CheckPlan::takeDetails(const AnswerTo &answerTo)
{
    for (Record &record : m_records)
        takeDetails(answerTo, record);
}

void CheckPlan::takeDetails(const AnswerTo &answerTo, Record &record) const
{
    RecordEvidence &evidence = record.evidence;
    const QHostAddress server = detailAddress(record);
    const QString target = plainDnsName(evidence.wanted.target);
    for (const QString &host : otherHosts(record)) {
        HostView other;
        other.add(host, answerTo({host, DnsType::Cname, server}));
        if (evidence.otherHost.isEmpty() && other.cnames.contains(target))
            evidence.otherHost = host;
    }
    HostView &view = detailView(record, detailServer(record));
    for (const DnsType type : otherTypes)
        view.add(record.host, answerTo({record.host, type, server}));
    evidence.here.add(record.host, answerTo({record.host, DnsType::A, {}}));
    HostView wildcard;
    const QString unlikely = unlikelyName(record.host);
    wildcard.add(unlikely, answerTo({unlikely, DnsType::A, server}));
    evidence.isWildcard = isOfWildcard(view, wildcard);
    lendChain(evidence.here, evidence.atZone);
}
