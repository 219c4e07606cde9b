// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/simulation.h"
#include "net/trial.h"

#include <QTest>
#include <algorithm>
#include <cstdio>
#include <rapidcheck.h>

using namespace std::chrono_literals;
using Time = Trial::Time;

/// RapidCheck prints the seed of each property; RC_PARAMS="seed=…" runs it again, and
/// RC_PARAMS="max_success=1000" ten times as much as usual: 10,000 schedules for the figures.
class TestSchedulerProperties : public QObject {
    Q_OBJECT
private slots:
    void keepsTheRules();
    void keepsTheRulesForADay();
    void pausesOutliveTheProcess();
    void clocksDontMatter();
    void usesTheLimit();
};

namespace {

rc::Gen<Time> timeUpTo(Time longest)
{
    return rc::gen::map(rc::gen::inRange<Time::rep>(0, longest.count()),
                        [](Time::rep count) { return Time(count); });
}

/// Small numbers of accounts, questions and views, so that they meet.
rc::Gen<ScheduledCall> someCall()
{
    return rc::gen::exec([] {
        ScheduledCall call;
        call.group = *rc::gen::elementOf(rateLimitGroups);
        call.safety = *rc::gen::weightedElement<RetrySafety>(
            {{4, RetrySafety::ReadOnly}, {1, RetrySafety::NotSafe}});
        call.priority = *rc::gen::element(Priority::UserRead, Priority::WriteCheck,
                                          Priority::Prefetch, Priority::Sync);
        call.account = QString::number(*rc::gen::inRange(0, 3));
        const int question = *rc::gen::inRange(0, 6);
        if (question > 0)
            call.question = call.account.toUtf8() + QByteArray::number(question)
                + QByteArray::number(int(call.group));
        const int view = *rc::gen::inRange(0, 4);
        call.view = view > 0 ? QString::number(view) : QString();
        return call;
    });
}

rc::Gen<Deed> someDeed(Time longestGap)
{
    return rc::gen::exec([longestGap] {
        using Kind = Deed::Kind;
        Deed deed;
        deed.kind = *rc::gen::weightedElement<Kind>(
            {{20, Kind::Submit}, {4, Kind::Cancel}, {1, Kind::Sleep}});
        const Time longest = deed.kind == Kind::Sleep ? Time(8h) : longestGap;
        deed.after = *rc::gen::oneOf(rc::gen::just(Time(0)), timeUpTo(longest));
        deed.call = *someCall();
        deed.target = *rc::gen::inRange<quint64>(0, 20);
        return deed;
    });
}

/// What befalls a machine: mostly short, so that it happens within windows and pauses.
rc::Gen<Deed> someMishap()
{
    return rc::gen::exec([] {
        using Kind = Deed::Kind;
        Deed deed;
        deed.kind = *rc::gen::element(Kind::Sleep, Kind::SetWall, Kind::Restart, Kind::Reboot);
        deed.after = *rc::gen::oneOf(timeUpTo(1s), timeUpTo(1s), timeUpTo(2min), timeUpTo(8h));
        deed.jump = *rc::gen::oneOf(timeUpTo(2min), timeUpTo(24h * 3650));
        if (*rc::gen::arbitrary<bool>())
            deed.jump = -deed.jump;
        return deed;
    });
}

struct Total {
    int schedules = 0;
    Trial::Counts counts;

    void add(const Trial::Counts &more)
    {
        ++schedules;
        counts.sent += more.sent;
        counts.refusals += more.refusals;
        counts.sleeps += more.sleeps;
        counts.jumps += more.jumps;
        counts.restarts += more.restarts;
        counts.reboots += more.reboots;
        counts.longestWait = std::max(counts.longestWait, more.longestWait);
    }

    void print(const char *name) const
    {
        std::printf("figure %s: %d schedules, %d sent, %d x 429, %d suspends, %d wall jumps, "
                    "%d kills, %d of them reboots: 0 violations, longest wait %.1f s\n",
                    name, schedules, counts.sent, counts.refusals, counts.sleeps, counts.jumps,
                    counts.restarts, counts.reboots, double(counts.longestWait.count()) / 1000);
    }
};

void judge(Trial &trial)
{
    if (!trial.violations().empty())
        RC_FAIL(trial.violations().front());
}

void tryOut(int deeds, Time longestGap)
{
    Trial trial(*rc::gen::arbitrary<unsigned>(), *rc::gen::element(0, 5, 30, 80));
    for (int i = 0; i < deeds; ++i)
        trial.perform(*rc::gen::noShrink(someDeed(longestGap)));
    trial.drain();
    judge(trial);
}

/// Ten schedules, in which every \p share th deed is a mishap.
void tryMishaps(Total &total, int share)
{
    for (int i = 0; i < 10; ++i) {
        Trial trial(*rc::gen::arbitrary<unsigned>(), *rc::gen::element(5, 30, 80, 80));
        for (int j = *rc::gen::inRange(5, 40); j > 0; --j)
            trial.perform(
                *rc::gen::noShrink(j % share == 0 ? someMishap() : someDeed(Time(30s) / share)));
        trial.drain();
        judge(trial);
        total.add(trial.counts());
    }
}

} // namespace

void TestSchedulerProperties::pausesOutliveTheProcess()
{
    Total total;
    QVERIFY(rc::check("F1: no send in a pause, whatever befalls", [&] { tryMishaps(total, 8); }));
    total.print("F1");
}

void TestSchedulerProperties::clocksDontMatter()
{
    Total total;
    QVERIFY(rc::check("F19: clocks, suspends, reboots", [&] { tryMishaps(total, 2); }));
    total.print("F19");
}

void TestSchedulerProperties::keepsTheRules()
{
    QVERIFY(
        rc::check("busy: I1 to I10, I12, I14, I17", [] { tryOut(*rc::gen::inRange(1, 300), 1s); }));
}

void TestSchedulerProperties::keepsTheRulesForADay()
{
    QVERIFY(rc::check("24 hours: I1 to I10, I12, I14, I17", [] { tryOut(300, Time(24h) / 300); }));
}

void TestSchedulerProperties::usesTheLimit()
{
    QVERIFY(rc::check("I16: 98 % of the limit, no 429", [] {
        const int shortest = *rc::gen::inRange(0, 800);
        const int longest = *rc::gen::inRange(shortest, 1200);
        const int phase = *rc::gen::inRange(0, 60000);
        const ServerModel server = *rc::gen::elementOf(std::vector<ServerModel>{
            ServerModels::slidingLog(60, 60s), ServerModels::fixedWindow(60, 60s, Time(phase)),
            ServerModels::tokenBucket(60, 1s), ServerModels::tokenBucket(10, 1s)});
        Simulation simulation(server, Time(shortest), Time(longest),
                              *rc::gen::arbitrary<unsigned>());
        simulation.keepWaiting(Priority::Sync, 5);
        simulation.run(1h);
        RC_ASSERT(simulation.count(429) == 0);
        RC_ASSERT(simulation.count(200) * 100 >= 98 * 60 * 60);
    }));
}

QTEST_APPLESS_MAIN(TestSchedulerProperties)
#include "tst_schedulerproperties.moc"
