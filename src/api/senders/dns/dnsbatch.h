// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/dnsanswer.h"

#include <QList>
#include <QObject>

class DnsLookup;
class DnsResolver;

/// Some questions at once. Deleting it cancels.
class DnsBatch final : public QObject {
    Q_OBJECT
public:
    DnsBatch(DnsResolver &resolver, const QList<DnsQuestion> &questions, QObject *parent);

    /// To a question of the batch; NoAnswer to any other. Complete once finished.
    [[nodiscard]] DnsAnswer answer(const DnsQuestion &question) const;

signals:
    /// Exactly once, from the event loop, also for no questions.
    void finished();

private:
    void take();

    QList<DnsQuestion> m_questions;
    QList<DnsLookup *> m_lookups; ///< children, one a question
    qsizetype m_open = 0;
};
