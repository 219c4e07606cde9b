// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"
#include "net/httprequest.h"
#include "net/urgency.h"

#include <QByteArray>
#include <QString>
#include <chrono>

/// What the scheduler knows of a call.
struct ScheduledCall {
    quint64 id = 0; ///< grows from call to call
    RateLimitGroup group = RateLimitGroup::Other;
    RetrySafety safety = RetrySafety::NotSafe;
    Priority priority = Priority::UserRead;
    QString account;
    QByteArray question; ///< equal for reads that one answer serves; empty: never joined
    QString view; ///< a newer read of a view replaces its waiting one; empty: of none
    std::chrono::milliseconds deadline = std::chrono::seconds(30); ///< of an attempt

    int attempts = 0; ///< begun
    int failures = 0; ///< attempts that ended without success, 429 not counted
    std::chrono::milliseconds readyAt{0}; ///< end of a wait for a retry
    std::chrono::milliseconds sentAt{0};
    int burstPlace = 0; ///< see LearnedBurst; of the last attempt

    [[nodiscard]] bool isWrite() const { return safety != RetrySafety::ReadOnly; }
    [[nodiscard]] Urgency urgency() const { return urgencyOf(priority); }
};

/// What the scheduler is to know of \p request.
[[nodiscard]] ScheduledCall scheduledCall(quint64 id, const HttpRequest &request);
