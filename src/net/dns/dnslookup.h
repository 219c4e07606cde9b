// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/dnsanswer.h"

#include <QObject>

/// One question on its way. Deleting it cancels: finished() then never comes.
class DnsLookup : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] const DnsQuestion &question() const { return m_question; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

    /// Complete once finished.
    [[nodiscard]] const DnsAnswer &answer() const { return m_answer; }

signals:
    /// Exactly once, from the event loop.
    void finished();

protected:
    DnsLookup(const DnsQuestion &question, QObject *parent);

    /// Only the first one counts. From the event loop only.
    void finish(const DnsAnswer &answer);

private:
    DnsQuestion m_question;
    DnsAnswer m_answer;
    bool m_finished = false;
};
