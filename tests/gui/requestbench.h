// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/requestlog.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

/// A log whose queue reports what a test likes.
struct RequestBench {
    ManualClock clock;
    RequestQueue queue{std::make_unique<FakeTransport>(), clock};
    RequestLog log{queue};

    [[nodiscard]] CallReport report(quint64 id, CallReport::State state) const
    {
        CallReport made;
        made.id = id;
        made.askedAt = clock.now();
        made.since = clock.sinceBoot();
        made.safety = RetrySafety::ReadOnly;
        made.operation = QStringLiteral("/activity/search");
        made.url = QUrl(QStringLiteral("https://api.smtp2go.com/v3/activity/search"));
        made.accountName = QStringLiteral("Harbour");
        made.shownBody = QByteArrayLiteral("{\"limit\":1}");
        made.state = state;
        return made;
    }

    /// The log has it when this returns.
    void add(const CallReport &report)
    {
        emit queue.reported(report);
        takeOver();
    }
    void note(quint64 id, const AnswerNote &note)
    {
        emit queue.answerNoted(id, note);
        takeOver();
    }
    void takeOver() { QMetaObject::invokeMethod(&log, "takeOver"); }
};
