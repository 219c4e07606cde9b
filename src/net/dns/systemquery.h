// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/systemlookup.h"

#include <QDnsLookup>
#include <QPointer>

/// One run of QDnsLookup, which outlives who asked: aborting QDnsLookup would not free its thread,
/// and we would lose count. Deletes itself when it has finished. Must be gone before
/// QCoreApplication is: that would wait for the thread, and the thread for it.
class SystemQuery final : public QObject {
    Q_OBJECT
public:
    SystemQuery(SystemLookup &asker, QObject *parent);
    ~SystemQuery() override;

    /// Null when nobody waits for the answer any more.
    [[nodiscard]] SystemLookup *asker() const { return m_asker; }

    /// In which NoAnswer may mean NoData, too.
    [[nodiscard]] DnsAnswer answer() const;

    /// Some have not finished, in the whole process, or were deleted before they had.
    [[nodiscard]] static bool holdsThreads();

signals:
    void finished();

private:
    void take();

    QPointer<SystemLookup> m_asker;
    QDnsLookup m_lookup;
    bool m_isFinished = false;
};
