// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/numbers/shownrows.h"

#include <QList>
#include <QString>
#include <atomic>

/// How a receiver fared: events to recipients of one domain.
struct FailingReceiver {
    QString domain;
    quint32 softBounced = 0;
    quint32 hardBounced = 0;
    quint32 rejected = 0;
    quint32 delivered = 0;

    [[nodiscard]] quint32 failed() const { return softBounced + hardBounced + rejected; }
    friend bool operator==(const FailingReceiver &, const FailingReceiver &) = default;
};

/// How often replies (or, for want of one, errors or reasons) of one form stood in failures.
struct CountedReply {
    QString form; ///< see ReplyForm
    QString literal;
    QString example; ///< one of them, whole as the table has it
    quint32 count = 0;
    friend bool operator==(const CountedReply &, const CountedReply &) = default;
};

/// The \p most domains with the most failures (soft and hard bounces, rejections), those with the
/// most first.
[[nodiscard]] QList<FailingReceiver> failingReceivers(const EventTable &table,
                                                      const ShownRows &shown, qsizetype most);

/// The \p most forms with the most failures. Empty if \p cancelled became true.
[[nodiscard]] QList<CountedReply> countedReplies(const EventTable &table, const ShownRows &shown,
                                                 qsizetype most,
                                                 const std::atomic_bool *cancelled = nullptr);
