// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratelimiter.h"

#include <QTest>

using namespace std::chrono_literals;
using Time = RateLimiter::Time;

class TestRateLimiter : public QObject {
    Q_OBJECT
private slots:
    void keepsToTheLimits_data();
    void keepsToTheLimits();
    void shrinksWithTheThrottle_data();
    void shrinksWithTheThrottle();
    void groupsAreApart();
    void reservesForAPersonAtWork();
};

namespace {

constexpr auto searches = RateLimitGroup::ActivitySearch;

void run(RateLimiter &limiter, RateLimitGroup group, Urgency urgency, Time now)
{
    limiter.sent(group, urgency, {}, now);
    limiter.ended(group, SlotEnd::Answered, now);
}

/// Starts one request each time the limiter allows, until \p end.
int startsUntil(Time end, RateLimitGroup group)
{
    RateLimiter limiter;
    int starts = 0;
    for (Time now = 1h;;) {
        now = std::max(now, *limiter.startAt(group, Urgency::Person, {}, now));
        if (now >= 1h + end)
            return starts;
        run(limiter, group, Urgency::Person, now);
        ++starts;
    }
}

} // namespace

void TestRateLimiter::keepsToTheLimits_data()
{
    QTest::addColumn<RateLimitGroup>("group");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("count");
    QTest::newRow("/activity/search") << searches << 60 << 60;
    QTest::newRow("/activity/search, ten minutes") << searches << 600 << 600;
    QTest::newRow("/api_keys/add") << RateLimitGroup::ApiKeysAdd << 60 << 5;
    QTest::newRow("/subaccount/add") << RateLimitGroup::SubaccountAdd << 3600 << 50;
    QTest::newRow("others") << RateLimitGroup::Other << 60 << 120;
}

void TestRateLimiter::keepsToTheLimits()
{
    QFETCH(RateLimitGroup, group);
    QFETCH(int, seconds);
    QTEST(startsUntil(std::chrono::seconds(seconds), group), "count");
}

void TestRateLimiter::shrinksWithTheThrottle_data()
{
    QTest::addColumn<RateLimitGroup>("group");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("limit");
    QTest::newRow("whole") << searches << 1.0 << 60;
    QTest::newRow("quarter") << searches << 0.25 << 15;
    QTest::newRow("rounded down") << RateLimitGroup::ApiKeysAdd << 0.7 << 3;
    QTest::newRow("never none") << RateLimitGroup::ApiKeysAdd << 0.1 << 1;
}

void TestRateLimiter::shrinksWithTheThrottle()
{
    QFETCH(RateLimitGroup, group);
    QFETCH(double, share);
    QTEST(RateLimiter::limit(group, {share, share}), "limit");
}

void TestRateLimiter::groupsAreApart()
{
    RateLimiter limiter;
    for (int i = 0; i < 60; ++i)
        run(limiter, searches, Urgency::Person, 1h);
    QCOMPARE(limiter.budget(searches, {}, 1h), 0);
    QCOMPARE(limiter.budget(RateLimitGroup::Other, {}, 1h), 120);
    QVERIFY(*limiter.startAt(RateLimitGroup::Other, Urgency::Background, {}, 1h) <= 1h);
}

void TestRateLimiter::reservesForAPersonAtWork()
{
    RateLimiter limiter;
    for (int i = 0; i < 50; ++i)
        run(limiter, searches, Urgency::Background, 1h);
    QCOMPARE(*limiter.startAt(searches, Urgency::Background, {}, 1h + 55s), 1h + 55s);
    run(limiter, searches, Urgency::Person, 1h + 55s);
    QCOMPARE(*limiter.startAt(searches, Urgency::Background, {}, 1h + 56s), 1h + 60s);
    QCOMPARE(*limiter.startAt(searches, Urgency::Person, {}, 1h + 56s), 1h + 56s);
}

QTEST_APPLESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
