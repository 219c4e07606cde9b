// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountoverview.h"

#include <QLocale>
#include <QTest>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace {

using Field = SubaccountOverview::Field;
using Filter = SubaccountOverview::Filter;
using NumbersState = SubaccountRow::NumbersState;
using State = Subaccount::State;

QDateTime noon()
{
    return {QDate(2026, 3, 20), QTime(12, 0), Qt::UTC};
}

Subaccount subaccount(const QString &id, const QString &name, qint64 used = 100,
                      State state = State::Active)
{
    return {.id = id,
            .name = name,
            .email = id.toLower() + u"@pine.example"_s,
            .state = state,
            .stateText = state == State::Active ? u"Active"_s : u"Closed"_s,
            .planSize = 10'000,
            .planUsed = used,
            .planRemaining = 10'000 - used};
}

EmailHistoryRow numbers(const QString &group, qint64 sent, double bouncePercent = 1,
                        const QString &id = {})
{
    return {.group = group,
            .id = id,
            .sent = sent,
            .bounces = qint64(double(sent) * bouncePercent / 100),
            .bouncePercent = bouncePercent};
}

EmailHistory history(const QList<EmailHistoryRow> &rows)
{
    return {.rows = rows};
}

QStringList idsOf(const SubaccountOverview &overview, const SubaccountOverview::Rows &rows)
{
    QStringList ids;
    for (const int row : rows)
        ids += overview.row(row).id();
    return ids;
}

SubaccountOverview small()
{
    SubaccountSources sources;
    sources.now = noon();
    sources.subaccounts
        = {subaccount(u"b"_s, u"Pine 10"_s, 9'950), subaccount(u"a"_s, u"Pine 2"_s, 5'000),
           subaccount(u"B"_s, u"Pine 10"_s, 200),
           subaccount(u"c"_s, u"äther"_s, 10'000, State::Closed),
           subaccount(u"d"_s, u"Birch"_s, 10'000)};
    sources.history = history({numbers(u"Pine 2"_s, 300, 13), numbers(u"Pine 10"_s, 999),
                               numbers(u"Birch"_s, 100, 9), numbers(u"Stranger"_s, 5),
                               numbers(u"Master account"_s, 7)});
    sources.periodDays = 30;
    return SubaccountOverview(sources);
}

} // namespace

class TestSubaccountOverview : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void givesNumbersToTheirOwners_data();
    void givesNumbersToTheirOwners();
    void neverMixesNamesakesUp();
    void keysRowsById();
    void sorts_data();
    void sorts();
    void filters_data();
    void filters();
    void addsUp();
    void tellsTrouble();
    void forecasts();
    void isQuickWithThousands();
};

void TestSubaccountOverview::givesNumbersToTheirOwners_data()
{
    QTest::addColumn<QList<EmailHistoryRow>>("rows");
    QTest::addColumn<QString>("owners"); // of 111, 222 … in the order of a, b, c
    QTest::addColumn<int>("ambiguous");
    QTest::addColumn<int>("strangers");
    using Rows = QList<EmailHistoryRow>;
    // a "Pine", b "Fir", c "Fir"; d is called as the account itself, e as a's id.
    QTest::newRow("by name") << Rows{numbers(u"Pine"_s, 111)} << u"a=111"_s << 0 << 0;
    QTest::newRow("by id as name") << Rows{numbers(u"b"_s, 111)} << u"b=111"_s << 0 << 0;
    QTest::newRow("by id beside the name")
        << Rows{numbers(u"Fir"_s, 111, 1, u"c"_s), numbers(u"Fir"_s, 222, 1, u"b"_s)}
        << u"b=222 c=111"_s << 0 << 0;
    QTest::newRow("id first, whatever the name")
        << Rows{numbers(u"Pine"_s, 111, 1, u"b"_s)} << u"b=111"_s << 0 << 0;
    QTest::newRow("namesakes") << Rows{numbers(u"Fir"_s, 111)} << QString() << 1 << 0;
    QTest::newRow("two rows of one name")
        << Rows{numbers(u"Pine"_s, 111), numbers(u"Pine"_s, 222)} << QString() << 2 << 0;
    QTest::newRow("by name and by id")
        << Rows{numbers(u"Pine"_s, 111, 1, u"b"_s), numbers(u"b"_s, 222)} << QString() << 2 << 0;
    QTest::newRow("a name in another case") << Rows{numbers(u"pine"_s, 1)} << QString() << 0 << 1;
    QTest::newRow("an id in another case") << Rows{numbers(u"B"_s, 1)} << QString() << 0 << 1;
    QTest::newRow("an id that isn't there, of a known name")
        << Rows{numbers(u"Pine"_s, 1, 1, u"zz"_s)} << QString() << 0 << 1;
    QTest::newRow("called as the account itself")
        << Rows{numbers(u"Master account"_s, 111)} << QString() << 1 << 0;
    QTest::newRow("called as another one's id")
        << Rows{numbers(u"a"_s, 111)} << QString() << 1 << 0;
    QTest::newRow("nameless") << Rows{numbers(QString(), 1)} << QString() << 0 << 1;
}

void TestSubaccountOverview::givesNumbersToTheirOwners()
{
    QFETCH(const QList<EmailHistoryRow>, rows);
    QFETCH(const QString, owners);
    const QList<Subaccount> all{
        subaccount(u"a"_s, u"Pine"_s), subaccount(u"b"_s, u"Fir"_s), subaccount(u"c"_s, u"Fir"_s),
        subaccount(u"d"_s, u"Master account"_s), subaccount(u"e"_s, u"a"_s)};
    const SubaccountNumbers found = subaccountNumbers(history(rows), all);
    QStringList given;
    for (auto one = found.byId.cbegin(); one != found.byId.cend(); ++one)
        given += one.key() + u'=' + QString::number(*one.value().sent);
    given.sort();
    QCOMPARE(given.join(u' '), owners);
    QTEST(int(found.ambiguous.size()), "ambiguous");
    QTEST(int(found.strangers.size()), "strangers");
    QVERIFY(!found.master);
}

void TestSubaccountOverview::neverMixesNamesakesUp()
{
    const SubaccountOverview overview = small();
    for (const QString &id : {u"b"_s, u"B"_s}) {
        const SubaccountRow &row = overview.row(overview.indexOf(id));
        QVERIFY(!row.numbers);
        QCOMPARE(row.numbersState, NumbersState::Ambiguous);
        QVERIFY(row.nameCollides);
        QCOMPARE(row.shownName(), u"Pine 10 (%1)"_s.arg(id));
    }
    const SubaccountRow &other = overview.row(overview.indexOf(u"a"_s));
    QVERIFY(!other.nameCollides);
    QCOMPARE(other.shownName(), u"Pine 2"_s);
    QCOMPARE(other.numbers->sent, 300);
    QCOMPARE(overview.numbers().master->sent, 7);
    QCOMPARE(overview.numbers().ambiguousIds, (QStringList{u"B"_s, u"b"_s}));
}

void TestSubaccountOverview::keysRowsById()
{
    const SubaccountOverview overview = small();
    QCOMPARE(overview.size(), 5);
    QVERIFY(overview.indexOf(u"b"_s) != overview.indexOf(u"B"_s));
    QCOMPARE(overview.row(overview.indexOf(u"B"_s)).subaccount.planUsed, 200);
    QCOMPARE(overview.row(overview.indexOf(u"b"_s)).subaccount.planUsed, 9'950);
    QCOMPARE(overview.indexOf(u"C"_s), -1);
    QCOMPARE(overview.row(overview.indexOf(u"c"_s)).numbersState, NumbersState::None);
    QCOMPARE(SubaccountOverview().size(), 0);
    // The same one twice, as when the list moves while its pages are read.
    SubaccountSources twice;
    twice.subaccounts = {subaccount(u"a"_s, u"Pine"_s), subaccount(u"a"_s, u"Pine"_s)};
    QCOMPARE(SubaccountOverview(twice).size(), 1);
}

void TestSubaccountOverview::sorts_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("ids");
    QTest::newRow("name") << Field::Name << Qt::AscendingOrder << u"c d a B b"_s;
    QTest::newRow("name, falling") << Field::Name << Qt::DescendingOrder << u"b B a d c"_s;
    QTest::newRow("id") << Field::Id << Qt::AscendingOrder << u"B a b c d"_s;
    QTest::newRow("used") << Field::Used << Qt::AscendingOrder << u"B a b c d"_s;
    QTest::newRow("share") << Field::RemainingShare << Qt::AscendingOrder << u"c d b a B"_s;
    QTest::newRow("sent") << Field::Sent << Qt::AscendingOrder << u"d a c B b"_s;
    QTest::newRow("sent, falling; none last")
        << Field::Sent << Qt::DescendingOrder << u"a d c B b"_s;
    QTest::newRow("bounces") << Field::BouncePercent << Qt::DescendingOrder << u"a d c B b"_s;
    QTest::newRow("archiving: nothing known")
        << Field::Archiving << Qt::DescendingOrder << u"c d a B b"_s;
    QTest::newRow("end") << Field::RunsOut << Qt::AscendingOrder << u"c d a B b"_s;
    QTest::newRow("state") << Field::State << Qt::AscendingOrder << u"d a B b c"_s;
    QTest::newRow("email") << Field::Email << Qt::DescendingOrder << u"d c B b a"_s;
}

void TestSubaccountOverview::sorts()
{
    QFETCH(const Field, field);
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const QString, ids);
    const SubaccountOverview overview = small();
    QCOMPARE(idsOf(overview, overview.rows({}, field, order)).join(u' '), ids);
}

void TestSubaccountOverview::filters_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("ids");
    QTest::newRow("all") << Filter() << u"c d a B b"_s;
    QTest::newRow("name") << Filter{.text = u" pINE 1"_s} << u"B b"_s;
    QTest::newRow("umlaut") << Filter{.text = u"ÄTH"_s} << u"c"_s;
    QTest::newRow("address") << Filter{.text = u"d@pine"_s} << u"d"_s;
    QTest::newRow("not across fields") << Filter{.text = u"bircha"_s} << QString();
    QTest::newRow("state") << Filter{.state = State::Closed} << u"c"_s;
    QTest::newRow("trouble") << Filter{.trouble = Filter::Trouble::Only} << u"d a b"_s;
}

void TestSubaccountOverview::filters()
{
    QFETCH(const Filter, filter);
    QFETCH(const QString, ids);
    const SubaccountOverview overview = small();
    QCOMPARE(idsOf(overview, overview.rows(filter, Field::Name, Qt::AscendingOrder)).join(u' '),
             ids);
}

void TestSubaccountOverview::addsUp()
{
    const SubaccountOverview overview = small();
    const SubaccountTotals totals
        = overview.totals(overview.rows({}, Field::Name, Qt::AscendingOrder));
    QCOMPARE(totals.count, 5);
    QCOMPARE(totals.planSize, 50'000);
    QCOMPARE(totals.planUsed, 9'950 + 5'000 + 200 + 10'000 + 10'000);
    QCOMPARE(totals.sent, 400);
    QCOMPARE(totals.bounces, 39 + 9);
    QCOMPARE(totals.withoutNumbers, 2);
    QCOMPARE(totals.percent(totals.bounces), 12.0);
    QCOMPARE(overview.totals({}), SubaccountTotals());
    QVERIFY(!SubaccountTotals().percent(0));
}

void TestSubaccountOverview::tellsTrouble()
{
    const SubaccountOverview overview = small();
    const auto troubleOf
        = [&overview](const QString &id) { return overview.row(overview.indexOf(id)).trouble(); };
    QCOMPARE(troubleOf(u"a"_s), QStringList{u"Poor bounce rate"_s});
    QCOMPARE(troubleOf(u"b"_s), QStringList{u"The plan is nearly used up"_s});
    QCOMPARE(troubleOf(u"B"_s), QStringList());
    QCOMPARE(troubleOf(u"c"_s), QStringList()); // closed
    QCOMPARE(troubleOf(u"d"_s), QStringList{u"The plan is used up"_s});
}

void TestSubaccountOverview::forecasts()
{
    SubaccountSources sources;
    sources.now = noon();
    sources.subaccounts = {subaccount(u"a"_s, u"Pine"_s, 8'000), subaccount(u"A"_s, u"Pine"_s, 10)};
    for (int day = 14; day > 0; --day)
        sources.series[u"a"_s] += {noon().addDays(-day), 8'000 - day * 500, 10'000};
    const SubaccountOverview overview(sources);
    const UsageForecast forecast = overview.row(overview.indexOf(u"a"_s)).forecast;
    QCOMPARE(forecast.verdict, UsageForecast::Verdict::RunsOut);
    QCOMPARE(forecast.runsOutOn, noon().date().addDays(4));
    QCOMPARE(overview.row(overview.indexOf(u"A"_s)).forecast.verdict,
             UsageForecast::Verdict::TooLittleKnown);
}

void TestSubaccountOverview::isQuickWithThousands()
{
    SubaccountSources sources;
    sources.now = noon();
    QList<EmailHistoryRow> rows;
    for (int i = 0; i < 5'000; ++i) {
        const QString id = u"id%1"_s.arg(i);
        sources.subaccounts += subaccount(id, u"Pine %1"_s.arg(i / 2), i);
        rows += numbers(u"Pine %1"_s.arg(i), i + 1);
        for (int day = 60; day > 0; --day)
            sources.series[id] += {noon().addDays(-day), std::max(0, i - day * 20), 10'000};
    }
    sources.history = history(rows);
    const auto begin = std::chrono::steady_clock::now();
    const auto overview = SubaccountOverview::making(sources).result();
    const auto made = std::chrono::steady_clock::now();
    const auto all = overview->rows({}, Field::Name, Qt::AscendingOrder);
    const auto sorted = std::chrono::steady_clock::now();
    using Milliseconds = std::chrono::duration<double, std::milli>;
    qInfo("5000 rows: made in %.1f ms, sorted in %.1f ms", Milliseconds(made - begin).count(),
          Milliseconds(sorted - made).count());
    QCOMPARE(all.size(), 5'000U);
}

QTEST_GUILESS_MAIN(TestSubaccountOverview)
#include "tst_subaccountoverview.moc"
