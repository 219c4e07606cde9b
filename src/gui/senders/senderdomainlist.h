// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/senderdomainservice.h"
#include "gui/senders/listreading.h"
#include "gui/senders/senderdomainmodel.h"

class ApiClient;
class Clock;
class SenderHistory;

/// The sender domains of whoever is worked as: reads them, notes what the service believes in the
/// history, and knows by that which have fallen.
class SenderDomainList : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    SenderDomainList(ApiClient &client, SenderHistory &history, const Clock &clock,
                     QObject *parent = nullptr);

    void reload();

    /// What DNS said: into the rows and the history.
    void takeFindings(const QList<DomainFindings> &findings);

    /// The rows of some domains as the service has just told them, e.g. after a verification.
    void takeSome(const QList<SenderDomain> &domains);

    [[nodiscard]] SenderDomainModel &model() { return m_model; }
    [[nodiscard]] ListReading &reading() { return m_reading; }

    /// On whose behalf; empty: the account's own.
    [[nodiscard]] QString subaccountId() const { return m_subaccountId; }

    /// The names of all, for a check whether one is there already.
    [[nodiscard]] QStringList names() const;

signals:
    /// What SMTP2GO has just said, of all or of some.
    void told(const QList<SenderDomain> &domains);

    /// After each answer.
    void loaded();

private:
    void take(const QList<SenderDomain> &domains);
    void note(const QList<SenderDomain> &domains);
    void showHistory();

    SenderDomainService m_service;
    SenderHistory &m_history;
    const Clock &m_clock;
    const QString m_subaccountId;
    SenderDomainModel m_model;
    ListReading m_reading;
};
