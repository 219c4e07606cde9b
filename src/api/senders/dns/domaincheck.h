// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/domainfindings.h"

#include <QObject>
#include <memory>

class Clock;
class DnsResolver;

/// Looks whether the CNAMEs of one domain are as they should be, with the system's resolver and
/// with the zone's own name servers (the first two that have an address), and names what is wrong.
/// Costs the service nothing. Deleting it cancels.
class DomainCheck : public QObject {
    Q_OBJECT
public:
    /// \p resolver and \p clock must outlive it.
    DomainCheck(DnsResolver &resolver, const Clock &clock, WantedDomain wanted,
                QObject *parent = nullptr);
    ~DomainCheck() override;

    /// Once.
    void start();

    [[nodiscard]] bool isFinished() const;

    /// Complete once finished.
    [[nodiscard]] const DomainFindings &findings() const;

signals:
    /// Exactly once, from the event loop.
    void finished();

private:
    void finish();

    struct Private;
    std::unique_ptr<Private> d;
};
