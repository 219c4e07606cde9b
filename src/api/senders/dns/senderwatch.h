// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/sendersource.h"

#include <QObject>
#include <chrono>
#include <memory>

class Clock;
class DnsResolver;
class SenderHistory;

/// Looks after the sender domains of an account in the background: every so often it reads them
/// once (one /domain/view), checks their DNS from here, notes both in the history and tells which
/// got worse. Off until setInterval().
class SenderWatch : public QObject {
    Q_OBJECT
public:
    /// What is asked more often than this is asked this often.
    static constexpr std::chrono::minutes shortest{5};

    /// Everything must outlive it.
    struct With {
        SenderSource &source;
        DnsResolver &resolver;
        SenderHistory &history;
        const Clock &clock;
    };

    explicit SenderWatch(const With &with, QObject *parent = nullptr);
    ~SenderWatch() override;

    /// 0: off, which ends a round that runs. The first round begins after the interval.
    void setInterval(std::chrono::minutes interval);

    /// Begins a round now, unless one runs.
    void look();

    [[nodiscard]] bool isLooking() const;

    /// Of the last round that read the domains; invalid before.
    [[nodiscard]] QDateTime lookedAt() const;

public slots:
    /// Begins a round if one is due. Comes by itself, also after the computer slept.
    void wake();

signals:
    /// A sender got worse: it was verified and fell, or DNS has a fault that it had not. Once for
    /// the same; again only after it was well in between. \p text is a sentence.
    void worsened(const SenderRef &sender, const QString &text);

    void findingsArrived(const QList<DomainFindings> &findings);

    /// A round ended, also one that could not read the domains.
    void looked();

private:
    void take(const QList<WatchedSender> &senders);
    void takeBelief(const WatchedSender &sender);
    void takeFindings(const QList<DomainFindings> &findings);
    void takeFindings(const DomainFindings &findings);
    void end();

    struct Private;
    std::unique_ptr<Private> d;
};
