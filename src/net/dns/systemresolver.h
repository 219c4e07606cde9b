// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/resolver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <chrono>
#include <deque>

class SystemLookup;
class SystemQuery;

/// The DNS as libresolv reaches it, by QDnsLookup. Adds what that lacks: a deadline of its own, a
/// bound on what runs at once, and the difference between "no such record" and "no answer", which
/// QDnsLookup reports alike (Qt 6.4: a NODATA, a time-out and a closed port are all
/// InvalidReplyError). Must be gone before QCoreApplication is, see SystemQuery.
class SystemResolver final : public QObject, public DnsResolver {
    Q_OBJECT
public:
    /// QDnsLookup has 5 threads for the whole process, and a question that was given up keeps its
    /// thread until libresolv gives it up, too.
    static constexpr int atOnce = 5;

    struct Waits {
        /// From the moment a question goes out. libresolv sends it again after 5 seconds.
        std::chrono::milliseconds deadline = std::chrono::seconds(8);

        /// How long a name server that did not answer is not asked again: it is NoAnswer at once,
        /// so that dead servers do not take all threads. Not for what the system is set to ask:
        /// that may have been slow for one name only.
        std::chrono::milliseconds silence = std::chrono::seconds(30);
    };

    explicit SystemResolver(const Waits &waits, QObject *parent = nullptr);
    explicit SystemResolver(QObject *parent = nullptr)
        : SystemResolver(Waits(), parent)
    {
    }
    ~SystemResolver() override;

    [[nodiscard]] DnsLookup *lookup(const DnsQuestion &question, QObject *parent) override;

    /// A question that nobody waits for any more still has its thread, for up to half a minute.
    /// QCoreApplication's end waits for that. Of all resolvers of the process, gone ones too.
    [[nodiscard]] static bool holdsThreads();

private:
    void sendNext();
    void send(SystemLookup &lookup);
    void take(SystemQuery &query);
    void markSilent(const QHostAddress &server);
    [[nodiscard]] bool isSilent(const QHostAddress &server) const;

    Waits m_waits;
    QElapsedTimer m_time;
    std::deque<QPointer<SystemLookup>> m_waiting;
    int m_running = 0; ///< threads of QDnsLookup that we hold
    QHash<QHostAddress, qint64> m_silentUntil; ///< on m_time
};
