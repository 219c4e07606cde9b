// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/resolver.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <chrono>
#include <deque>

class SystemLookup;

/// The DNS as libresolv reaches it, by QDnsLookup. Adds what that lacks: a deadline of its own, a
/// bound on what runs at once, and the difference between "no such record" and "no answer", which
/// QDnsLookup reports alike (Qt 6.4: a NODATA, a time-out and a closed port are all
/// InvalidReplyError).
class SystemResolver final : public QObject, public DnsResolver {
    Q_OBJECT
public:
    /// QDnsLookup has 5 threads for the whole process.
    static constexpr int atOnce = 5;

    /// From the moment a question goes out. libresolv sends it again after 5 seconds.
    static constexpr std::chrono::seconds deadline{8};

    /// How long a server that did not answer is not asked again: meanwhile it is NoAnswer at once,
    /// so that dead servers do not take all threads.
    static constexpr std::chrono::seconds silence{30};

    explicit SystemResolver(QObject *parent = nullptr);
    ~SystemResolver() override;

    [[nodiscard]] DnsLookup *lookup(const DnsQuestion &question, QObject *parent) override;
};
