// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/fetchplan.h"
#include "api/fetchtrial.h"

#include <QTest>
#include <algorithm>
#include <cstdio>
#include <rapidcheck.h>

using Order = LivingArchive::Order;
using Region = LivingArchive::Region;
using World = FetchTrial::World;

/// Whatever the service does: each event is there, and there as often as it happened. RapidCheck
/// prints the seed of each property; RC_PARAMS="seed=…" runs it again.
class TestFetchProperties : public QObject {
    Q_OBJECT
private slots:
    void loadsAllOfWhatRests();
    void loadsAllRegions();
    void followsWithoutLossOrDoubles();
    void followsWhileItLoads();
    void followsAllRegions();
    void followsWhileAllRegionsLoad();
};

namespace {

std::string difference(const QByteArrayList &expected, const QByteArrayList &shown)
{
    QByteArrayList missing;
    QByteArrayList extra;
    std::set_difference(expected.begin(), expected.end(), shown.begin(), shown.end(),
                        std::back_inserter(missing));
    std::set_difference(shown.begin(), shown.end(), expected.begin(), expected.end(),
                        std::back_inserter(extra));
    return "missing [" + missing.join(", ").toStdString() + "] extra ["
        + extra.join(", ").toStdString() + ']';
}

World someWorld()
{
    World world;
    world.seed = *rc::gen::arbitrary<unsigned>();
    world.events = *rc::gen::inRange(0, 400);
    world.seconds = *rc::gen::element(20, 600, 3600, 86400);
    world.perMinute = *rc::gen::inRange(0, 60);
    world.lateness = *rc::gen::inRange(0, 240);
    world.pageSize = *rc::gen::inRange(3, 40);
    world.slowest = *rc::gen::element(0, 3, 40, 150);
    world.troublePercent = *rc::gen::element(0, 0, 10, 30);
    return world;
}

/// A second that holds more rows than can be fetched within a token's life can't be completed.
World completable(World world)
{
    if (world.seconds <= 20)
        world.slowest = std::min(world.slowest, 3);
    return world;
}

void check(FetchTrial &trial, const QList<Region> &regions)
{
    const QByteArrayList expected = trial.expected(regions);
    const QByteArrayList shown = trial.shown();
    if (expected != shown)
        RC_FAIL(difference(expected, shown));
}

/// Nothing comes any more: once the tail calls itself complete up to then, it must be true.
void settle(FetchTrial &trial)
{
    trial.calm();
    const qint64 calmSince = trial.clock().now().toMSecsSinceEpoch();
    for (int i = 0; i < 20'000 && trial.tail()->completeUpTo() <= calmSince; ++i)
        trial.run(1);
    RC_ASSERT(trial.tail()->completeUpTo() > calmSince);
}

} // namespace

void TestFetchProperties::loadsAllOfWhatRests()
{
    QVERIFY(rc::check("everything of a range that rests", [] {
        World world = someWorld();
        world.order = *rc::gen::element(Order::NewestFirst, Order::NewestFirst, Order::OldestFirst,
                                        Order::Shuffled);
        // Without an order a chain of tokens has to live until the end.
        if (world.order == Order::Shuffled)
            world.slowest = 0;
        world.lateness = 0;
        world.perMinute = 0;
        FetchTrial trial(completable(world));
        RC_ASSERT(trial.fetchAll());
        check(trial, {Region::Eu});
    }));
}

void TestFetchProperties::loadsAllRegions()
{
    QVERIFY(rc::check("both regions, once each", [] {
        World world = someWorld();
        world.lateness = 0;
        world.perMinute = 0;
        world.hasSecondRegion = true;
        FetchTrial trial(completable(world));
        RC_ASSERT(trial.fetchAll(FetchScope::AllRegions));
        check(trial, {Region::Eu, Region::Us});
    }));
}

void TestFetchProperties::followsWithoutLossOrDoubles()
{
    QVERIFY(rc::check("what comes late, while nothing else is fetched", [] {
        World world = someWorld();
        world.slowest = *rc::gen::inRange(0, 20);
        FetchTrial trial(completable(world));
        RC_ASSERT(trial.fetchAll());
        trial.follow();
        trial.run(*rc::gen::inRange(60, 1800));
        if (trial.tail()->state() == LiveTail::State::Stopped)
            RC_DISCARD("too much trouble");
        settle(trial);
        check(trial, {Region::Eu});
    }));
}

void TestFetchProperties::followsWhileItLoads()
{
    QVERIFY(rc::check("what comes late, while the rest is fetched", [] {
        World world = someWorld();
        world.troublePercent = *rc::gen::element(0, 5);
        world.seconds = *rc::gen::element(5, 20, 600, 3600); // many events a second shift often
        world.slowest = *rc::gen::element(0, 3, 20);
        FetchTrial trial(completable(world));
        trial.run(*rc::gen::inRange(1, 40));
        trial.follow();
        trial.run(*rc::gen::inRange(0, 300));
        RC_ASSERT(trial.fetchAll());
        trial.run(*rc::gen::inRange(0, 600));
        if (trial.tail()->state() == LiveTail::State::Stopped)
            RC_DISCARD("too much trouble");
        settle(trial);
        check(trial, {Region::Eu});
    }));
}

void TestFetchProperties::followsAllRegions()
{
    QVERIFY(rc::check("late and in two regions", [] {
        World world = someWorld();
        world.events += 40;
        world.seconds = *rc::gen::element(5, 20, 600, 3600); // many events a second shift often
        world.slowest = *rc::gen::element(0, 3, 20);
        world.troublePercent = *rc::gen::element(0, 5);
        world.hasSecondRegion = true;
        FetchTrial trial(completable(world));
        RC_ASSERT(trial.fetchAll(FetchScope::AllRegions));
        if (!trial.search().plan().regionsWithRows().contains(Region::Us))
            RC_DISCARD("nothing there");
        trial.follow();
        trial.run(*rc::gen::inRange(60, 900));
        if (trial.tail()->state() == LiveTail::State::Stopped)
            RC_DISCARD("too much trouble");
        settle(trial);
        check(trial, {Region::Eu, Region::Us});
    }));
}

void TestFetchProperties::followsWhileAllRegionsLoad()
{
    QVERIFY(rc::check("late, while two regions are fetched", [] {
        World world = someWorld();
        world.events += 40;
        world.pageSize = *rc::gen::inRange(4, 9); // the second region comes late, too
        world.slowest = *rc::gen::element(3, 6);
        world.perMinute = *rc::gen::inRange(0, 20);
        world.troublePercent = *rc::gen::element(0, 5);
        world.hasSecondRegion = true;
        FetchTrial trial(completable(world));
        trial.run(*rc::gen::inRange(1, 40));
        trial.follow();
        RC_ASSERT(trial.fetchAll(FetchScope::AllRegions));
        trial.run(*rc::gen::inRange(0, 600));
        const bool follows = trial.tail()->state() != LiveTail::State::Stopped;
        if (!follows || !trial.search().plan().regionsWithRows().contains(Region::Us))
            RC_DISCARD("too much trouble, or nothing there");
        settle(trial);
        check(trial, {Region::Eu, Region::Us});
    }));
}

QTEST_GUILESS_MAIN(TestFetchProperties)
#include "tst_fetchproperties.moc"
