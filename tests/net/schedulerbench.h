// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/queuestatus.h"
#include "net/requestscheduler.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace SchedulerTest {

inline constexpr QLatin1StringView mine("mine");
inline constexpr QLatin1StringView other("other");

/// A call of group Other.
[[nodiscard]] inline ScheduledCall call(quint64 id, Priority priority = Priority::UserRead,
                                        RetrySafety safety = RetrySafety::ReadOnly,
                                        const QString &account = mine)
{
    ScheduledCall made;
    made.id = id;
    made.group = RateLimitGroup::Other;
    made.safety = safety;
    made.priority = priority;
    made.account = account;
    return made;
}

[[nodiscard]] inline ScheduledCall write(quint64 id, const QString &account = mine)
{
    return call(id, Priority::UserWrite, RetrySafety::NotSafe, account);
}

/// A scheduler with a time that the test moves, and what it did in the last step.
struct Bench {
    using Time = RequestScheduler::Time;

    RequestScheduler scheduler{[] { return 0.5; }}; ///< every jitter is half of the most
    Time now = std::chrono::hours(1);
    Scheduler::Actions actions;

    void step(const Scheduler::Event &event) { actions = scheduler.step(event, now); }
    void submit(const ScheduledCall &submitted) { step(Scheduler::Submitted{submitted}); }
    void answer(quint64 id, int status)
    {
        step(Scheduler::Ended{id, {TransportError::None, true, status, {}}});
    }
    void fail(quint64 id, TransportError error)
    {
        step(Scheduler::Ended{id, {error, true, 0, {}}});
    }
    void wakeUp()
    {
        now = *actions.wakeAt;
        step(Scheduler::Woken{});
    }
    /// Turns into the state after an answer 429 to call 1000.
    void pause()
    {
        submit(call(1000));
        answer(1000, 429);
        step(Scheduler::Cancelled{1000});
    }

    template <typename Kind> [[nodiscard]] QList<quint64> ids() const
    {
        QList<quint64> found;
        for (const Scheduler::Action &action : actions.list) {
            if (const Kind *kind = std::get_if<Kind>(&action))
                found.append(kind->id);
        }
        return found;
    }
    [[nodiscard]] QList<quint64> sent() const { return ids<Scheduler::Send>(); }
    [[nodiscard]] QList<quint64> finished() const { return ids<Scheduler::Finish>(); }
    [[nodiscard]] TransportError reason() const
    {
        for (const Scheduler::Action &action : actions.list) {
            if (const auto *finish = std::get_if<Scheduler::Finish>(&action))
                return finish->reason;
        }
        return TransportError::Proxy;
    }
    [[nodiscard]] QueueStatus status() const { return scheduler.status(now); }
};

using Ids = QList<quint64>;

} // namespace SchedulerTest
