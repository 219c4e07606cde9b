// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/callreport.h"

#include <array>
#include <functional>
#include <map>
#include <utility>
#include <vector>

class Clock;
struct HttpRequest;

/// Keeps the reports of the calls under way, as RequestQueue tells it, and passes each on when it
/// changes. Knows nothing of why things happen.
class CallReporter {
public:
    using Listener = std::function<void(const CallReport &)>;

    /// \p clock must outlive this. \p listener is called from within the functions below.
    CallReporter(const Clock &clock, Listener listener);

    void submitted(quint64 id, const HttpRequest &request);
    void joined(quint64 id, quint64 call);
    void sent(quint64 call);
    void answered(quint64 call, const HttpAnswer &answer);
    void retryScheduled(quint64 call, std::chrono::milliseconds delay);
    void finished(quint64 id, const HttpAnswer &answer);

    /// Why each waiting call waits now, from RequestScheduler.
    void waiting(const std::vector<std::pair<quint64, WaitReason>> &reasons);

private:
    using Time = std::chrono::milliseconds;

    struct Call {
        CallReport report;
        quint64 call = 0; ///< that it waits for: its own id, unless it joined
        Time reasonSince{0};
        std::array<Time, std::size_t(WaitReason::Turn) + 1> waitedFor{}; ///< of each reason
    };

    void countWait(Call &call) const;
    void enter(Call &call, CallReport::State state) const;

    /// What shows \p call: its own report, or, once its first asker has gone, an heir's.
    [[nodiscard]] Call *faceOf(quint64 call);
    void inherit(const Call &left);

    const Clock &m_clock;
    Listener m_listener;
    std::map<quint64, Call> m_calls; ///< by the id of the handle
};
