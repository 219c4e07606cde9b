// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/life/lifeevent.h"
#include "api/activity/life/rejection.h"

#include <chrono>
#include <optional>

/// What became of an e-mail for one recipient.
enum class Fate {
    Unknown, ///< no event that says
    Queued, ///< SMTP2GO has it; no attempt is told of, or none that was answered
    Deferred, ///< put off by the receiver; it is tried again
    Delivered, ///< the receiver took it
    Arrived, ///< opened, clicked or the like, so it must have been delivered
    HardBounced, ///< refused for good
    BouncedLater, ///< taken first, sent back afterwards
    Rejected, ///< SMTP2GO did not send it
};

/// The part of an e-mail's life that concerns one recipient.
struct RecipientLife {
    enum class Subscription { Untouched, Unsubscribed, Resubscribed };

    QString address; ///< empty if no event names one
    QString receiver; ///< "Google", or the domain
    QList<LifeEvent> events; ///< by time, those without a date last

    Fate fate = Fate::Unknown;
    QList<qsizetype> deciding; ///< indexes in events: what the fate rests on
    Rejection rejection = Rejection::Untold;
    int putOff = 0; ///< failed attempts before the fate
    std::optional<std::chrono::milliseconds> took; ///< from sending to the fate
    bool isSendingKnown = false; ///< a processed event is among the events
    int opened = 0;
    int clicked = 0;
    bool isHasty = false; ///< opened or clicked within seconds of the delivery: a scanner?
    int complaints = 0;
    Subscription subscription = Subscription::Untouched;

    /// The event that the fate rests on most; null without one.
    [[nodiscard]] const LifeEvent *decision() const;
};

/// All that is known of one e-mail.
struct EmailLife {
    /// What the events were taken from.
    enum class Coverage {
        RowsFetched, ///< there may be more
        All, ///< of the whole history of the account
    };

    QString emailId;
    QString subject;
    QString sender;
    Coverage coverage = Coverage::RowsFetched;
    QList<LifeEvent> common; ///< that concern all recipients, or nobody knows which
    QList<RecipientLife> recipients; ///< at least one if there is any event

    [[nodiscard]] bool isEmpty() const { return recipients.isEmpty(); }

    /// How many events, twins counted.
    [[nodiscard]] int eventCount() const;

    /// Whether the events cannot be all: the beginning isn't there.
    [[nodiscard]] bool lacksBeginning() const;

    /// Whether more events could change what is said: it is not settled for every recipient.
    [[nodiscard]] bool isOpen() const;
};

/// Puts the events of one e-mail in order, in any order they come: twins become one, attempts that
/// have an event of their own are left out, each recipient is judged by the same rules.
[[nodiscard]] EmailLife lifeOf(const QString &emailId, const QList<LifeEvent> &events,
                               EmailLife::Coverage coverage);
