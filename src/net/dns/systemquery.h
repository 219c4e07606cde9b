// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/systemlookup.h"

#include <QDnsLookup>
#include <QPointer>

/// One run of QDnsLookup, which outlives who asked: aborting QDnsLookup would not free its thread,
/// and we would lose count.
class SystemQuery final : public QObject {
    Q_OBJECT
public:
    SystemQuery(SystemLookup &asker, QObject *parent);

    /// Null when nobody waits for the answer any more.
    [[nodiscard]] SystemLookup *asker() const { return m_asker; }

    /// In which NoAnswer may mean NoData, too.
    [[nodiscard]] DnsAnswer answer() const;

signals:
    void finished();

private:
    QPointer<SystemLookup> m_asker;
    QDnsLookup m_lookup;
};
