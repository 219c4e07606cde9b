// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/checkplan.h"

#include "api/senders/dns/recordjudge.h"
#include "api/senders/dns/zonecut.h"

#include <algorithm>

namespace {

/// Of a zone, whose addresses are asked for: some may have none.
constexpr qsizetype mostNames = 4;

} // namespace

CheckPlan::CheckPlan(const WantedDomain &wanted)
    : m_wanted(wanted)
    , m_candidates(zoneCandidates(wanted))
{
    for (const WantedRecord &record : wanted.records) {
        RecordEvidence evidence;
        evidence.wanted = record;
        evidence.domain = plainDnsName(wanted.domain);
        m_records.append({evidence, plainDnsName(record.host), QString()});
    }
}

QList<DnsQuestion> CheckPlan::questions() const
{
    switch (m_round) {
    case Round::Here:
        return hereQuestions();
    case Round::Addresses:
        return addressQuestions();
    case Round::Zone:
        return zoneQuestions();
    case Round::Details:
        return detailQuestions();
    case Round::Done:
        break;
    }
    return {};
}

void CheckPlan::take(const AnswerTo &answerTo)
{
    switch (m_round) {
    case Round::Here:
        takeHere(answerTo);
        break;
    case Round::Addresses:
        takeAddresses(answerTo);
        break;
    case Round::Zone:
        takeZone(answerTo);
        break;
    case Round::Details:
        takeDetails(answerTo);
        break;
    case Round::Done:
        return;
    }
    m_round = Round(int(m_round) + 1);
}

DomainFindings CheckPlan::findings() const
{
    DomainFindings findings;
    findings.domain = m_wanted.domain;
    findings.subaccountId = m_wanted.subaccountId;
    for (const Record &record : m_records) {
        findings.records.append(judge(record.evidence));
        if (findings.zone.isEmpty())
            findings.zone = record.zone;
    }
    for (const Server &server : m_servers.value(findings.zone))
        findings.nameServers.append(
            QStringLiteral("%1 (%2)").arg(server.name, server.address.toString()));
    return findings;
}

QList<DnsQuestion> CheckPlan::hereQuestions() const
{
    QList<DnsQuestion> questions;
    for (const Record &record : m_records)
        questions.append({record.host, DnsType::Cname, {}});
    for (const QString &name : m_candidates)
        questions.append({name, DnsType::Ns, {}});
    return questions;
}

void CheckPlan::takeHere(const AnswerTo &answerTo)
{
    for (const QString &name : std::as_const(m_candidates)) {
        const QStringList servers = nameServersIn(answerTo({name, DnsType::Ns, {}}), name);
        if (!servers.isEmpty())
            m_serverNames.insert(name, servers.mid(0, mostNames));
    }
    const DnsAnswer lowest
        = answerTo({m_candidates.value(m_candidates.size() - 1), DnsType::Ns, {}});
    const bool isMissing = m_serverNames.isEmpty() && lowest.status == DnsAnswer::Status::NotFound;
    for (Record &record : m_records) {
        const DnsAnswer answer = answerTo({record.host, DnsType::Cname, {}});
        record.evidence.here.status = answer.status;
        record.evidence.here.add(record.host, answer);
        const auto zone
            = std::find_if(m_candidates.begin(), m_candidates.end(), [&](const QString &name) {
                  return m_serverNames.contains(name) && isWithin(record.host, name);
              });
        if (zone != m_candidates.end())
            record.zone = *zone;
        record.evidence.zone = isMissing ? RecordEvidence::Zone::Missing
            : record.zone.isEmpty()      ? RecordEvidence::Zone::Unknown
                                         : RecordEvidence::Zone::Found;
    }
}

QList<DnsQuestion> CheckPlan::addressQuestions() const
{
    QList<DnsQuestion> questions;
    for (const QStringList &names : m_serverNames) {
        for (const QString &name : names)
            questions << DnsQuestion{name, DnsType::A, {}} << DnsQuestion{name, DnsType::Aaaa, {}};
    }
    return questions;
}

void CheckPlan::takeAddresses(const AnswerTo &answerTo)
{
    for (auto zone = m_serverNames.cbegin(); zone != m_serverNames.cend(); ++zone) {
        QList<Server> old;
        QList<Server> both;
        for (const QString &name : zone.value()) {
            for (const DnsType type : {DnsType::A, DnsType::Aaaa}) {
                HostView view;
                view.add(name, answerTo({name, type, {}}));
                if (!view.addresses.isEmpty())
                    (type == DnsType::A ? old : both)
                        .append({name, QHostAddress(view.addresses.first())});
            }
        }
        // Not every network has IPv6.
        m_servers.insert(zone.key(), (old.isEmpty() ? both : old).mid(0, mostServers));
    }
}

QList<DnsQuestion> CheckPlan::zoneQuestions() const
{
    QList<DnsQuestion> questions;
    for (const Record &record : m_records) {
        for (const Server &server : m_servers.value(record.zone))
            questions.append({record.host, DnsType::Cname, server.address});
    }
    return questions;
}

void CheckPlan::takeZone(const AnswerTo &answerTo)
{
    for (Record &record : m_records) {
        for (const Server &server : m_servers.value(record.zone)) {
            const DnsAnswer answer = answerTo({record.host, DnsType::Cname, server.address});
            ZoneView zone{server.name, {}};
            zone.view.status = answer.status;
            zone.view.add(record.host, answer);
            record.evidence.atZone.append(zone);
        }
    }
}
