// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/domainfindings.h"
#include "api/senders/dns/recordevidence.h"

#include <QMap>
#include <functional>

/// What a check asks, round by round, and what it makes of the answers: no network, no waiting.
///
/// Here: the hosts, and who serves the zone. Addresses: of those name servers. Zone: the hosts
/// there. Details: what else stands at the hosts, wildcards, other numbers.
class CheckPlan {
public:
    using AnswerTo = std::function<DnsAnswer(const DnsQuestion &)>;

    /// Name servers of a zone that are asked.
    static constexpr int mostServers = 2;

    explicit CheckPlan(const WantedDomain &wanted);

    /// Of the round that is next; empty where there is nothing to ask, which ends nothing.
    [[nodiscard]] QList<DnsQuestion> questions() const;

    /// Takes what came of questions() and goes on to the next round.
    void take(const AnswerTo &answerTo);

    [[nodiscard]] bool isDone() const { return m_round == Round::Done; }

    /// Once done, but for the time.
    [[nodiscard]] DomainFindings findings() const;

private:
    enum class Round { Here, Addresses, Zone, Details, Done };

    struct Server {
        QString name;
        QHostAddress address;
    };

    struct Record {
        RecordEvidence evidence;
        QString host; ///< plain
        QString zone; ///< empty: not found
    };

    [[nodiscard]] QList<DnsQuestion> hereQuestions() const;
    [[nodiscard]] QList<DnsQuestion> addressQuestions() const;
    [[nodiscard]] QList<DnsQuestion> zoneQuestions() const;
    [[nodiscard]] QList<DnsQuestion> detailQuestions() const;
    void takeHere(const AnswerTo &answerTo);
    void takeAddresses(const AnswerTo &answerTo);
    void takeZone(const AnswerTo &answerTo);
    void takeDetails(const AnswerTo &answerTo);
    void takeDetails(const AnswerTo &answerTo, Record &record) const;

    /// Who is asked for the details: the first name server that answers, else the system's.
    [[nodiscard]] qsizetype detailServer(const Record &record) const;
    [[nodiscard]] QHostAddress detailAddress(const Record &record) const;
    [[nodiscard]] static HostView &detailView(Record &record, qsizetype server);
    [[nodiscard]] bool isRight(const Record &record) const;
    [[nodiscard]] QStringList otherHosts(const Record &record) const;

    WantedDomain m_wanted;
    QList<Record> m_records;
    QStringList m_candidates;
    QMap<QString, QStringList> m_serverNames; ///< by zone
    QMap<QString, QList<Server>> m_servers; ///< by zone
    Round m_round = Round::Here;
};
