// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/activity/eventorder.h"
#include "api/answerbody.h"

#include <QLocale>
#include <QTest>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using Rows = std::vector<EventTable::Row>;

namespace {

EventTable tableOf(const QByteArrayList &events)
{
    EventDecoder decoder;
    EventTable table;
    // Page by page, so that ids and rows go on over borders.
    for (const QByteArray &event : events) {
        auto page = decoder.decode(answer::page({.events = {event}, .total = -1, .token = {}}));
        table.append(std::make_shared<const EventPage>(std::move(page).value()));
    }
    return table;
}

QByteArrayList fields(const QByteArray &key, const QByteArrayList &values)
{
    QByteArrayList events;
    for (const QByteArray &value : values)
        events += value.isEmpty() ? "{}" : "{\"" + key + "\":" + value + "}";
    return events;
}

} // namespace

class TestEventOrder : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_DE"_s)); }
    void sorts_data();
    void sorts();
    void agreesWithAStableSort_data();
    void agreesWithAStableSort();
    void sortsNothing();
};

void TestEventOrder::sorts_data()
{
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<EventColumn>("column");
    QTest::addColumn<Rows>("ascending");
    QTest::addColumn<Rows>("descending");

    const QByteArrayList times
        = fields("date",
                 {R"("2026-02-05T10:00:01Z")", R"("nonsense")", R"("2026-02-05T10:00:00Z")", "",
                  R"("2026-02-05T10:00:01Z")", R"("1969-07-20T20:17:40Z")"});
    QTest::newRow("times") << times << EventColumn::Time << Rows{5, 2, 0, 4, 1, 3}
                           << Rows{0, 4, 2, 5, 1, 3};
    const QByteArrayList subjects = fields(
        "subject", {"\"Zebra\"", "\"äpfel\"", "", "\"Apfel\"", "\"zebra\"", "\"\"", "\"Äpfel\""});
    QTest::newRow("texts") << subjects << EventColumn::Subject << Rows{5, 3, 1, 6, 4, 0, 2}
                           << Rows{0, 4, 6, 1, 3, 5, 2};
    const QByteArrayList sizes
        = fields("byte_size", {"1000", "\"99\"", "", "5.5", "\"much\"", "1000", "-1"});
    QTest::newRow("sizes") << sizes << EventColumn::ByteSize << Rows{6, 3, 1, 0, 5, 4, 2}
                           << Rows{4, 0, 5, 1, 3, 6, 2};
    const QByteArrayList kinds = fields("event",
                                        {R"("opened")", R"("zzz")", R"("processed")", "",
                                         R"("aaa")", R"("hard-bounced")", R"("opened")"});
    QTest::newRow("kinds") << kinds << EventColumn::Event << Rows{2, 5, 0, 6, 4, 1, 3}
                           << Rows{1, 4, 0, 6, 5, 2, 3};
    // The same letter, composed and not.
    const QByteArrayList accents
        = fields("subject", {R"("e\u0301")", R"("\u00e9")", R"("e\u0301")"});
    QTest::newRow("equal texts") << accents << EventColumn::Subject << Rows{0, 1, 2}
                                 << Rows{0, 1, 2};
    const QByteArrayList equalSizes = fields("byte_size", {"1000", "1e3", "1000"});
    QTest::newRow("equal sizes") << equalSizes << EventColumn::ByteSize << Rows{0, 1, 2}
                                 << Rows{0, 1, 2};
    const QByteArrayList missing{"{}", "{}", "{}"};
    QTest::newRow("all missing") << missing << EventColumn::Host << Rows{0, 1, 2} << Rows{0, 1, 2};
    const QByteArrayList same = fields("host", {"\"a\"", "\"a\"", "", "\"a\""});
    QTest::newRow("all the same") << same << EventColumn::Host << Rows{0, 1, 3, 2}
                                  << Rows{0, 1, 3, 2};
}

void TestEventOrder::sorts()
{
    QFETCH(QByteArrayList, events);
    QFETCH(EventColumn, column);
    QFETCH(Rows, ascending);
    QFETCH(Rows, descending);
    const EventTable table = tableOf(events);
    QCOMPARE(sortedRows(table, {column, Qt::AscendingOrder}), ascending);
    QCOMPARE(sortedRows(table, {column, Qt::DescendingOrder}), descending);
}

void TestEventOrder::agreesWithAStableSort_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("ascending") << Qt::AscendingOrder;
    QTest::newRow("descending") << Qt::DescendingOrder;
}

void TestEventOrder::agreesWithAStableSort()
{
    QFETCH(Qt::SortOrder, order);
    QByteArrayList events;
    quint64 state = 1;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        // Thirty days in milliseconds, with doubles, so that several digits take part.
        const qint64 time = 1'770'000'000'000 + qint64((state >> 33) % 2'592'000) * 1000;
        events += "{\"date\":\""
            + QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate).toLatin1()
            + "\"}";
    }
    EventDecoder decoder;
    EventTable table;
    table.append(std::make_shared<const EventPage>(
        decoder.decode(answer::page({.events = events, .total = -1, .token = {}})).value()));
    Rows expected(table.rowCount());
    std::iota(expected.begin(), expected.end(), 0u);
    std::stable_sort(expected.begin(), expected.end(), [&](auto a, auto b) {
        return order == Qt::AscendingOrder ? table.time(a) < table.time(b)
                                           : table.time(b) < table.time(a);
    });
    QVERIFY(sortedRows(table, {EventColumn::Time, order}) == expected);
}

void TestEventOrder::sortsNothing()
{
    QCOMPARE(sortedRows({}, {}), Rows());
}

QTEST_APPLESS_MAIN(TestEventOrder)
#include "tst_eventorder.moc"
