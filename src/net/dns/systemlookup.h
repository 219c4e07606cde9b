// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/dnslookup.h"

#include <QTimer>
#include <chrono>

/// A question of SystemResolver. Where QDnsLookup does not tell whether there is no record or no
/// answer, it asks the same server for a name that nobody has: who answers that is there.
class SystemLookup final : public DnsLookup {
    Q_OBJECT
public:
    SystemLookup(const DnsQuestion &question, std::chrono::milliseconds deadline, QObject *parent);

    /// What is to be asked next.
    [[nodiscard]] DnsQuestion next() const;

    /// next() goes out. The deadline begins with the first.
    void begin();

    /// The answer to next(), in which NoAnswer may mean NoData, too. When isFinished() is false
    /// afterwards there is more to ask.
    void take(const DnsAnswer &answer);

    /// The server is known not to answer.
    void giveUp();

signals:
    void timedOut(); ///< before finished()

private:
    void expire();

    QTimer m_deadline;
    int m_step = 0; ///< 0: the question itself; then the ways to see whether somebody is there
};
