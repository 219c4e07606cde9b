// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuememory.h"
#include "net/requestscheduler.h"

#include <QTest>
#include <algorithm>
#include <cstdio>
#include <map>
#include <random>
#include <rapidcheck.h>

using namespace std::chrono_literals;
using Time = RequestScheduler::Time;

/// I15: whoever is killed and starts again is never earlier than if nothing had happened. Seeds
/// and counts as in tst_schedulerproperties.
class TestSchedulerRestart : public QObject {
    Q_OBJECT
private slots:
    void isNeverEarlier();
};

namespace {

BootMoment moment(Time now)
{
    return {QStringLiteral("boot"), now, QDateTime::fromMSecsSinceEpoch(now.count(), Qt::UTC)};
}

/// A scheduler with a past, in a time that only it moves.
struct History {
    RequestScheduler scheduler;
    Time now = 1h;
    std::map<quint64, Time> running{}; ///< when sent
    std::vector<quint64> waiting{};
    std::optional<Time> wakeAt{};
    std::optional<Time> lastSending{};
    quint64 lastId = 0;

    void step(const Scheduler::Event &event)
    {
        const Scheduler::Actions actions = scheduler.step(event, now);
        wakeAt = actions.wakeAt;
        for (const Scheduler::Action &action : actions.list) {
            if (const auto *send = std::get_if<Scheduler::Send>(&action)) {
                running[send->id] = now;
                lastSending = now;
                std::erase(waiting, send->id);
            } else if (const auto *retry = std::get_if<Scheduler::Retry>(&action)) {
                waiting.push_back(retry->id);
            } else if (const auto *finish = std::get_if<Scheduler::Finish>(&action)) {
                std::erase(waiting, finish->id);
            }
        }
    }

    void submit(ScheduledCall call)
    {
        call.id = ++lastId;
        waiting.push_back(call.id);
        step(Scheduler::Submitted{call});
    }

    void end(quint64 id, int status)
    {
        running.erase(id);
        const auto error = status == 0 ? TransportError::ConnectionLost : TransportError::None;
        step(Scheduler::Ended{id, {error, true, status, 0s}});
    }

    /// Calls end at their deadline at the latest.
    void runUntil(Time time)
    {
        while (true) {
            const auto first = std::min_element(
                running.begin(), running.end(),
                [](const auto &a, const auto &b) { return a.second < b.second; });
            const Time due = first == running.end() ? Time::max() : first->second + 30s;
            const Time next = std::min(due, wakeAt.value_or(Time::max()));
            if (next > time)
                break;
            now = next;
            next == due ? end(first->first, 0) : step(Scheduler::Woken{});
        }
        now = time;
    }

    /// When \p call, which is alone, starts.
    Time startOf(const ScheduledCall &call)
    {
        lastSending.reset();
        submit(call);
        while (!lastSending) {
            RC_ASSERT(wakeAt.has_value());
            now = *wakeAt;
            step(Scheduler::Woken{});
        }
        return *lastSending;
    }
};

ScheduledCall drawCall(std::mt19937 &random)
{
    constexpr std::array priorities{Priority::UserRead, Priority::UserRead, Priority::WriteCheck,
                                    Priority::Sync};
    // Mostly of few groups, so that their windows fill.
    constexpr std::array groups{RateLimitGroup::ApiKeysAdd,     RateLimitGroup::ApiKeysAdd,
                                RateLimitGroup::ActivitySearch, RateLimitGroup::ActivitySearch,
                                RateLimitGroup::SubaccountAdd,  RateLimitGroup::Other};
    ScheduledCall call;
    call.safety = RetrySafety::ReadOnly;
    call.group = groups[random() % groups.size()];
    call.priority = priorities[random() % priorities.size()];
    return call;
}

int drawStatus(std::mt19937 &random, int trouble)
{
    constexpr std::array statuses{0, 400, 429, 429, 500};
    return int(random() % 100) < trouble ? statuses[random() % statuses.size()] : 200;
}

void live(History &history, std::mt19937 &random, int steps, int trouble)
{
    for (int i = 0; i < steps; ++i) {
        history.runUntil(history.now + Time(random() % 3 ? random() % 300 : random() % 20'000));
        if (random() % 2 || history.running.empty())
            history.submit(drawCall(random));
        else
            history.end(history.running.begin()->first, drawStatus(random, trouble));
    }
}

/// What waits is given up; what ran is answered or lost, early or late, and nothing else starts.
void windDown(History &history, std::mt19937 &random, Time by)
{
    for (const quint64 id : std::vector<quint64>(history.waiting))
        history.step(Scheduler::Cancelled{id});
    while (!history.running.empty()) {
        const auto [id, sentAt] = *history.running.begin();
        by = std::min(by, sentAt + 30s); // the deadlines come in the order of the calls
        history.now += Time(Time::rep(random() % std::size_t((by - history.now).count() + 1)));
        if (random() % 4) {
            history.end(id, 200);
        } else {
            history.running.erase(id);
            history.step(Scheduler::Cancelled{id});
        }
    }
}

Time longestWait(const QueueMemory &memory, RateLimitGroup group)
{
    const Time now = memory.taken.sinceBoot;
    const Time pause = memory.gate.openedAt ? memory.gate.until - now : 0ms;
    const Time window = rateLimitOf(group).window;
    // Of what ran: deadline, grace, window. Evenly spaced: see queuememory.cpp.
    return std::max<Time>({pause, window + 60s, 2 * window, 60s});
}

struct Total {
    int restarts = 0;
    int delayed = 0;
    int paused = 0;
    Time longest{0};
};

void compare(Total &total)
{
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    const double jitter = *rc::gen::element(0.0, 0.5, 0.999);
    const auto fixed = [jitter] { return jitter; };
    History history{RequestScheduler(fixed)};
    live(history, random, *rc::gen::inRange(1, 150), *rc::gen::element(0, 2, 10));
    history.submit(drawCall(random));

    const QByteArray bytes = toBytes(history.scheduler.memory(moment(history.now)));
    const QueueMemory memory = queueMemoryFromBytes(bytes).value();
    const Time killed = history.now;
    const Time back = killed + Time(*rc::gen::inRange(0, 20'000));
    windDown(history, random, back);
    history.runUntil(back);
    History restarted{RequestScheduler(fixed)};
    restarted.now = history.now;
    restarted.scheduler.restore(memory, moment(restarted.now));

    const ScheduledCall call = drawCall(random);
    const Time before = history.startOf(call);
    const Time after = restarted.startOf(call);
    RC_ASSERT(after >= before);
    RC_ASSERT(after <= std::max(before, killed + longestWait(memory, call.group)));
    ++total.restarts;
    total.delayed += after > back;
    total.paused += memory.gate.openedAt.has_value();
    total.longest = std::max(total.longest, after - back);
}

} // namespace

void TestSchedulerRestart::isNeverEarlier()
{
    Total total;
    QVERIFY(rc::check("I15: a restart is never earlier, nor late beyond window or pause", [&] {
        for (int i = 0; i < 10; ++i)
            compare(total);
    }));
    std::printf("figure I15: %d restarts, %d of them in a pause, %d had to wait, at most %.1f s: "
                "0 earlier than without\n",
                total.restarts, total.paused, total.delayed, double(total.longest.count()) / 1000);
}

QTEST_APPLESS_MAIN(TestSchedulerRestart)
#include "tst_schedulerrestart.moc"
