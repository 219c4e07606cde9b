// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/domainfindings.h"

#include <QObject>
#include <memory>

class Clock;
class DnsResolver;
class DomainCheck;

/// Checks many domains, a few at once, in their order. Tells what it found in batches, a few times
/// a second, so that a page of hundreds of domains stays smooth.
class DnsCheckRun : public QObject {
    Q_OBJECT
public:
    /// Domains that are checked at once. Each asks a handful of questions at once, of which the
    /// resolver lets few out.
    static constexpr int atOnce = 4;

    /// \p resolver and \p clock must outlive it.
    DnsCheckRun(DnsResolver &resolver, const Clock &clock, QObject *parent = nullptr);
    ~DnsCheckRun() override;

    /// Gives up what runs, without a word, and begins anew. finished() comes also for no domains.
    void start(const QList<WantedDomain> &domains);

    /// What is done stays told; finished() comes. Nothing happens when none runs.
    void cancel();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool wasCancelled() const; ///< the last one
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;

signals:
    /// What came since the last one, in the order in which it came; never empty.
    void found(const QList<DomainFindings> &findings);

    /// With each found(), after it, and at the start.
    void progressChanged(int done, int total);

    /// Once a start, from the event loop, after the last found().
    void finished();

private:
    void end();
    void checkNext();
    void take(DomainCheck &check);
    void tell();
    void finishLater();

    struct Private;
    std::unique_ptr<Private> d;
};
