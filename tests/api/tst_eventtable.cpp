// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/answerbody.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

class Pages {
public:
    std::shared_ptr<const EventPage> of(const QByteArrayList &events)
    {
        return std::make_shared<const EventPage>(
            m_decoder.decode(answer::page({.events = events, .total = -1, .token = {}})).value());
    }

private:
    EventDecoder m_decoder;
};

QByteArray subject(const QByteArray &text)
{
    return R"({"subject":")" + text + R"("})";
}

QStringList subjectsOf(const EventTable &table)
{
    QStringList subjects;
    for (EventTable::Row row = 0; row < table.rowCount(); ++row)
        subjects += table.text(row, EventColumn::Subject);
    return subjects;
}

} // namespace

class TestEventTable : public QObject {
    Q_OBJECT
private slots:
    void leavesOutSkippedRows_data();
    void leavesOutSkippedRows();
    void tellsMissingFromEmpty();
    void copiesAreSnapshots();
    void visitsEveryRowInOrder();
    void countsItsMemory();
};

void TestEventTable::leavesOutSkippedRows_data()
{
    QTest::addColumn<std::vector<EventTable::Row>>("skipped");
    QTest::addColumn<QStringList>("subjects");
    using Rows = std::vector<EventTable::Row>;
    QTest::newRow("none") << Rows{} << QStringList{u"x"_s, u"a"_s, u"b"_s, u"c"_s, u"y"_s};
    QTest::newRow("first") << Rows{0} << QStringList{u"x"_s, u"b"_s, u"c"_s, u"y"_s};
    QTest::newRow("last") << Rows{2} << QStringList{u"x"_s, u"a"_s, u"b"_s, u"y"_s};
    QTest::newRow("two") << Rows{0, 2} << QStringList{u"x"_s, u"b"_s, u"y"_s};
    QTest::newRow("all") << Rows{0, 1, 2} << QStringList{u"x"_s, u"y"_s};
}

void TestEventTable::leavesOutSkippedRows()
{
    QFETCH(std::vector<EventTable::Row>, skipped);
    QFETCH(QStringList, subjects);
    Pages pages;
    EventTable table;
    table.append(pages.of({subject("x")}));
    table.append(pages.of({subject("a"), subject("b"), subject("c")}), skipped);
    table.append(pages.of({subject("y")}));
    QCOMPARE(subjectsOf(table), subjects);
    for (EventTable::Row row = 0; row < table.rowCount(); ++row)
        QCOMPARE(table.raw(row), subject(subjects[qsizetype(row)].toUtf8()));
}

void TestEventTable::tellsMissingFromEmpty()
{
    Pages pages;
    EventTable table;
    table.append(pages.of({subject(""), "{}", R"({"subject":null})"}));
    QVERIFY(table.text(0, EventColumn::Subject).isEmpty());
    QVERIFY(!table.text(0, EventColumn::Subject).isNull());
    QVERIFY(table.text(1, EventColumn::Subject).isNull());
    QVERIFY(table.text(2, EventColumn::Subject).isNull());
    QVERIFY(table.text(2, EventColumn::Host).isNull());
    QCOMPARE(table.stringId(1, EventColumn::Subject), missingString);
}

void TestEventTable::copiesAreSnapshots()
{
    Pages pages;
    EventTable table;
    table.append(pages.of({subject("a")}));
    const EventTable snapshot = table;
    table.append(pages.of({subject("b")}));
    QCOMPARE(snapshot.rowCount(), 1u);
    QCOMPARE(snapshot.dictionarySize(EventColumn::Subject), 1u);
    QCOMPARE(table.rowCount(), 2u);
    const HeldText held = snapshot.utf8(0, EventColumn::Subject);
    const HeldText same = table.utf8(0, EventColumn::Subject);
    QVERIFY(held.view().data() == same.view().data());
}

void TestEventTable::visitsEveryRowInOrder()
{
    Pages pages;
    EventTable table;
    table.append(pages.of({subject("a"), subject("b")}), {0});
    table.append(pages.of({subject("c"), subject("d")}), {1});
    std::vector<quint64> visited;
    const auto visit = [&](EventTable::Row row, const PageColumns &columns, EventTable::Row i) {
        visited.push_back(row);
        visited.push_back(columns.idsOf(EventColumn::Subject).at(i));
    };
    table.forEach(visit);
    QCOMPARE(visited, (std::vector<quint64>{0, 1, 1, 2}));
    for (const EventTable::Row first : {1u, 2u}) {
        visited.clear();
        table.forEach(visit, first);
        QCOMPARE(visited, first == 1 ? (std::vector<quint64>{1, 2}) : std::vector<quint64>());
    }
}

void TestEventTable::countsItsMemory()
{
    Pages pages;
    EventTable table;
    QCOMPARE(table.memoryUse(), std::size_t(0));
    table.append(pages.of({subject("a")}));
    const std::size_t small = table.memoryUse();
    table.append(pages.of({subject(QByteArray(500, 'x'))}));
    QVERIFY(table.memoryUse() >= small + 500);
}

QTEST_APPLESS_MAIN(TestEventTable)
#include "tst_eventtable.moc"
