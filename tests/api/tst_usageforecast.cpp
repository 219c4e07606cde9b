// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/usageforecast.h"

#include <QTest>
#include <functional>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace {

using Verdict = UsageForecast::Verdict;

/// What is used on a day, counted from the first one.
using Use = std::function<double(int day)>;

QDate monday()
{
    return {2026, 3, 2};
}

QDateTime midnight(QDate day)
{
    return day.startOfDay(Qt::UTC);
}

/// A world whose end is known: a plan, and what is used day after day.
struct World {
    Use use;
    qint64 size = 10'000;
    QDate begin = monday();
    int renewedOn = -1; ///< the day on whose midnight the counter falls to 0

    [[nodiscard]] UsageSnapshot at(int day) const
    {
        double used = 0;
        for (int i = renewedOn >= 0 && renewedOn <= day ? renewedOn : 0; i < day; ++i)
            used += use(i);
        return {midnight(begin.addDays(day)), qint64(used), size};
    }

    [[nodiscard]] UsageKnown seen(int days) const
    {
        UsageKnown known{.now = at(days)};
        for (int day = 0; day < days; ++day)
            known.series += at(day);
        return known;
    }

    /// The day on which the last mail of the plan goes out.
    [[nodiscard]] QDate end(int from) const
    {
        double left = double(size - at(from).used);
        for (int day = from;; ++day) {
            left -= use(day);
            if (left <= 0)
                return begin.addDays(day);
        }
    }
};

double steady(int)
{
    return 321;
}

double growing(int day)
{
    return 100 + 15.0 * day;
}

double shrinking(int day)
{
    return std::max(0.0, 400 - 8.0 * day);
}

double officeWeek(int day)
{
    return day % 7 < 5 ? 400 : 20;
}

double growingWeek(int day)
{
    return (day % 7 < 5 ? 1.3 : 0.25) * (200 + 6 * day);
}

double noisy(int day)
{
    std::minstd_rand random(unsigned(day) + 1);
    random.discard(3);
    return 250 + double(random() % 100);
}

double oneCampaignAMonth(int day)
{
    return day % 30 == 8 ? 6'000 : 3;
}

double nearlyNothing(int day)
{
    return day % 5 == 0 ? 1 : 0;
}

double nothing(int)
{
    return 0;
}

double chaos(int day)
{
    std::minstd_rand random(unsigned(day) * 7919 + 5);
    random.discard(5);
    return random() % 5 == 0 ? 3000.0 : double(random() % 40);
}

} // namespace

class TestUsageForecast : public QObject {
    Q_OBJECT
private slots:
    void tellsTheDay_data();
    void tellsTheDay();
    void tellsWhatLasts_data();
    void tellsWhatLasts();
    void tellsNoDayOfTooLittle_data();
    void tellsNoDayOfTooLittle();
    void tellsNoDayOfTheUneven_data();
    void tellsNoDayOfTheUneven();
    void growsSurerWithTime();
    void takesThePeriodsWordForFewDays_data();
    void takesThePeriodsWordForFewDays();
    void knowsARenewalThatItSaw();
    void endsWithTheRenewal();
    void doesWithoutSomeDays();
    void takesTheTimeOfDayIntoAccount();
    void countsDaysNotSnapshots();
    void knowsWhatIsUsedUp();
    void knowsNoPlan();
    void standsAnything();
    void hasAWordForEverything();
};

void TestUsageForecast::tellsTheDay_data()
{
    QTest::addColumn<World>("world");
    QTest::addColumn<int>("seen");
    QTest::addColumn<int>("offAtMost");
    QTest::newRow("steady") << World{steady} << 14 << 0;
    QTest::newRow("steady, a week") << World{steady} << 7 << 0;
    QTest::newRow("growing") << World{growing, 20'000} << 21 << 1;
    QTest::newRow("shrinking") << World{shrinking, 9'000} << 21 << 1;
    QTest::newRow("week") << World{officeWeek} << 14 << 0;
    QTest::newRow("week, three of them") << World{officeWeek, 12'000} << 23 << 0;
    QTest::newRow("week, from Saturday")
        << World{officeWeek, 10'000, monday().addDays(5)} << 16 << 0;
    QTest::newRow("growing week") << World{growingWeek, 16'000} << 28 << 1;
    QTest::newRow("noisy") << World{noisy} << 14 << 2;
    QTest::newRow("renewed") << World{steady, 8'000, monday(), 9} << 20 << 0;
    QTest::newRow("week, renewed") << World{officeWeek, 7'000, monday(), 11} << 24 << 0;
}

void TestUsageForecast::tellsTheDay()
{
    QFETCH(const World, world);
    QFETCH(const int, seen);
    QFETCH(const int, offAtMost);
    const UsageForecast forecast = usageForecast(world.seen(seen));
    QCOMPARE(forecast.verdict, Verdict::RunsOut);
    const QDate end = world.end(seen);
    QVERIFY2(std::abs(forecast.runsOutOn.daysTo(end)) <= offAtMost,
             qPrintable(forecast.runsOutOn.toString(Qt::ISODate) + u" not "_s
                        + end.toString(Qt::ISODate)));
    QVERIFY(forecast.earliest <= end && (!forecast.latest.isValid() || forecast.latest >= end));
    QVERIFY(forecast.perDay && *forecast.perDay > 0);
}

void TestUsageForecast::tellsWhatLasts_data()
{
    QTest::addColumn<World>("world");
    QTest::addColumn<int>("seen");
    QTest::newRow("nothing") << World{nothing} << 14;
    QTest::newRow("nearly nothing") << World{nearlyNothing} << 14;
    QTest::newRow("a large plan") << World{steady, 100'000} << 14;
    QTest::newRow("shrinks away") << World{shrinking, 20'000} << 28;
    QTest::newRow("one campaign, large plan") << World{oneCampaignAMonth, 1'000'000} << 28;
}

void TestUsageForecast::tellsWhatLasts()
{
    QFETCH(const World, world);
    QFETCH(const int, seen);
    const UsageForecast forecast = usageForecast(world.seen(seen));
    QCOMPARE(forecast.verdict, Verdict::Lasts);
    QVERIFY(!forecast.runsOutOn.isValid());
}

void TestUsageForecast::tellsNoDayOfTooLittle_data()
{
    QTest::addColumn<UsageKnown>("known");
    QTest::newRow("nothing seen") << UsageKnown{.now = World{steady}.at(20)};
    QTest::newRow("a day") << World{steady}.seen(1);
    QTest::newRow("six days") << World{steady}.seen(6);
    QTest::newRow("only the period")
        << UsageKnown{.now = World{steady}.at(20), .sentInPeriod = 9'630, .periodDays = 30};
    UsageKnown sparse{.now = World{steady}.at(30)};
    sparse.series += World{steady}.at(0);
    QTest::newRow("two snapshots a month apart") << sparse;
    QTest::newRow("all before the renewal, but one day")
        << UsageKnown{.now = World{steady, 10'000, monday(), 1}.at(2),
                      .series = {World{steady, 10'000, monday(), 1}.at(0)}};
}

void TestUsageForecast::tellsNoDayOfTooLittle()
{
    QFETCH(const UsageKnown, known);
    const UsageForecast forecast = usageForecast(known);
    QCOMPARE(forecast.verdict, Verdict::TooLittleKnown);
    QVERIFY(!forecast.runsOutOn.isValid() && !forecast.earliest.isValid() && !forecast.perDay);
}

void TestUsageForecast::tellsNoDayOfTheUneven_data()
{
    QTest::addColumn<World>("world");
    QTest::addColumn<int>("seen");
    QTest::newRow("one campaign") << World{oneCampaignAMonth} << 28;
    QTest::newRow("chaos") << World{chaos, 60'000} << 28;
    QTest::newRow("a week's rhythm, seen for ten days") << World{officeWeek} << 10;
}

void TestUsageForecast::tellsNoDayOfTheUneven()
{
    QFETCH(const World, world);
    QFETCH(const int, seen);
    const UsageForecast forecast = usageForecast(world.seen(seen));
    QCOMPARE(forecast.verdict, Verdict::TooUneven);
    QVERIFY(!forecast.runsOutOn.isValid() && !forecast.perDay);
}

void TestUsageForecast::growsSurerWithTime()
{
    const World world{noisy};
    const auto widthAfter = [&world](int days) {
        const UsageForecast forecast = usageForecast(world.seen(days));
        return forecast.earliest.daysTo(forecast.latest);
    };
    QVERIFY(widthAfter(28) <= widthAfter(14));
}

void TestUsageForecast::takesThePeriodsWordForFewDays_data()
{
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<double>("days");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("agrees") << qint64(9'000) << 30.0 << Verdict::RunsOut;
    QTest::newRow("much less") << qint64(900) << 30.0 << Verdict::TooLittleKnown;
    QTest::newRow("much more") << qint64(90'000) << 30.0 << Verdict::TooLittleKnown;
    QTest::newRow("short") << qint64(321 * 2) << 2.0 << Verdict::TooLittleKnown;
}

void TestUsageForecast::takesThePeriodsWordForFewDays()
{
    QFETCH(const qint64, sent);
    QFETCH(const double, days);
    QFETCH(const Verdict, verdict);
    UsageKnown known = World{steady}.seen(4);
    known.sentInPeriod = sent;
    known.periodDays = days;
    QCOMPARE(usageForecast(known).verdict, verdict);
}

void TestUsageForecast::knowsARenewalThatItSaw()
{
    // Renewed on 11 March, so again on 11 April, before the plan would be used up.
    const World world{steady, 12'000, monday(), 9};
    const UsageKnown known = world.seen(20);
    QVERIFY(world.end(20) > QDate(2026, 4, 11));
    QCOMPARE(usageForecast(known).verdict, Verdict::Lasts);
}

void TestUsageForecast::endsWithTheRenewal()
{
    const World world{steady};
    UsageKnown known = world.seen(20);
    const QDate end = world.end(20);
    known.renewal = midnight(end.addDays(2));
    QCOMPARE(usageForecast(known).runsOutOn, end);
    known.renewal = midnight(end.addDays(-2));
    QCOMPARE(usageForecast(known).verdict, Verdict::Lasts);
    known.renewal = midnight(monday()); // long gone: it says nothing
    QCOMPARE(usageForecast(known).runsOutOn, end);
}

void TestUsageForecast::doesWithoutSomeDays()
{
    const World world{steady};
    UsageKnown known = world.seen(20);
    known.series.remove(6, 4); // Outpost wasn't running
    const UsageForecast forecast = usageForecast(known);
    QCOMPARE(forecast.runsOutOn, world.end(20));
}

void TestUsageForecast::takesTheTimeOfDayIntoAccount()
{
    const auto endWith = [](qint64 left) {
        UsageKnown known{.now = {midnight(monday()).addSecs(9 * 3600), 10'000 - left, 10'000}};
        for (int day = 14; day > 0; --day)
            known.series += {known.now.at.addDays(-day), known.now.used - 321 * day, 10'000};
        return usageForecast(known).runsOutOn;
    };
    QCOMPARE(endWith(150), monday()); // there are 15 hours left of it
    QCOMPARE(endWith(321), monday().addDays(1));
}

void TestUsageForecast::countsDaysNotSnapshots()
{
    UsageKnown known{.now = World{steady}.at(2)};
    for (int hour = 0; hour < 48; ++hour)
        known.series += {midnight(monday()).addSecs(hour * 3600), hour * 13, 10'000};
    QCOMPARE(usageForecast(known).verdict, Verdict::TooLittleKnown);
}

void TestUsageForecast::knowsWhatIsUsedUp()
{
    QCOMPARE(usageForecast({.now = {midnight(monday()), 10'000, 10'000}}).verdict, Verdict::UsedUp);
    QCOMPARE(usageForecast({.now = {midnight(monday()), 12'000, 10'000}}).verdict, Verdict::UsedUp);
}

void TestUsageForecast::knowsNoPlan()
{
    QCOMPARE(usageForecast({}).verdict, Verdict::NoPlan);
    UsageKnown known = World{steady}.seen(14);
    known.now.size = 0;
    QCOMPARE(usageForecast(known).verdict, Verdict::NoPlan);
}

/// Whatever a file may hold: no crash, no endless loop, and a day only where all of it fits.
void TestUsageForecast::standsAnything()
{
    std::minstd_rand random(1);
    const auto below = [&random](qint64 limit) { return qint64(random()) % limit; };
    for (int round = 0; round < 3'000; ++round) {
        UsageKnown known{.now = {midnight(monday()), below(12'000), below(12'000)}};
        if (below(3) == 0)
            known.renewal = midnight(monday()).addSecs(below(4'000'000) - 1'000'000);
        for (qint64 left = below(60); left > 0; --left) {
            QDateTime at = known.now.at.addSecs(-left * 80'000 + below(90'000));
            if (below(40) == 0)
                at = QDateTime::fromSecsSinceEpoch(below(2) * 9'000'000'000'000, Qt::UTC);
            if (below(40) == 0)
                at = QDateTime();
            known.series += {at, below(10) == 0 ? -below(1'000'000'000) : below(12'000), 10'000};
        }
        const UsageForecast forecast = usageForecast(known);
        QCOMPARE(forecast.verdict == Verdict::RunsOut, forecast.runsOutOn.isValid());
        if (forecast.verdict != Verdict::RunsOut)
            continue;
        QVERIFY(forecast.daysSeen >= UsageForecast::fewestConfirmedDays);
        QVERIFY(forecast.runsOutOn >= monday());
        QVERIFY(forecast.runsOutOn <= monday().addDays(UsageForecast::longestCycleDays));
        QVERIFY(forecast.earliest <= forecast.runsOutOn);
        QVERIFY(!forecast.latest.isValid() || forecast.latest >= forecast.runsOutOn);
    }
}

void TestUsageForecast::hasAWordForEverything()
{
    for (const Verdict verdict : {Verdict::NoPlan, Verdict::UsedUp, Verdict::TooLittleKnown,
                                  Verdict::TooUneven, Verdict::Lasts, Verdict::RunsOut})
        QVERIFY(!UsageForecast{.verdict = verdict}.text().isEmpty());
}

QTEST_APPLESS_MAIN(TestUsageForecast)
#include "tst_usageforecast.moc"
