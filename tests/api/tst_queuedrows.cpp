// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/activity/filter/eventfilter.h"
#include "api/activity/filter/filterreading.h"
#include "api/activity/filter/queuedrows.h"
#include "api/answerbody.h"

#include <QTest>

class TestQueuedRows : public QObject {
    Q_OBJECT
private slots:
    void findsWhatWaits_data();
    void findsWhatWaits();
    void looksAcrossPages();
    void goesTogetherWithAFilter();
};

namespace {

QByteArray happened(const char *kind, const char *id, int minute)
{
    return R"({"event":")" + QByteArray(kind) + R"(","email_id":")" + id
        + R"(","date":"2026-02-05T10:)" + QByteArray::number(minute).rightJustified(2, '0')
        + R"(:00Z"})";
}

EventTable tableOf(const QList<QByteArrayList> &pages)
{
    EventTable table;
    EventDecoder decoder;
    for (const QByteArrayList &events : pages)
        table.append(std::make_shared<const EventPage>(
            decoder.decode(answer::page({.events = events})).value()));
    return table;
}

/// 2026-02-05T10:20:00Z
constexpr qint64 twentyPastTen = 1'770'286'800'000;

} // namespace

void TestQueuedRows::findsWhatWaits_data()
{
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<bool>("waits");
    const QByteArray sent = happened("processed", "a", 10);
    QTest::newRow("nothing else") << QByteArrayList{sent} << true;
    QTest::newRow("at the very minute") << QByteArrayList{happened("processed", "a", 20)} << true;
    QTest::newRow("too young") << QByteArrayList{happened("processed", "a", 21)} << false;
    for (const char *kind :
         {"delivered", "soft-bounced", "hard-bounced", "rejected", "opened", "not-in-the-list"})
        QTest::newRow(kind) << QByteArrayList{sent, happened(kind, "a", 30)} << false;
    QTest::newRow("another e-mail's")
        << QByteArrayList{sent, happened("delivered", "b", 30)} << true;
    QTest::newRow("processed twice") << QByteArrayList{sent, sent} << true;
    QTest::newRow("without an id")
        << QByteArrayList{R"({"event":"processed","date":"2026-02-05T10:00:00Z"})"} << false;
    QTest::newRow("without a time")
        << QByteArrayList{R"({"event":"processed","email_id":"a"})"} << false;
}

void TestQueuedRows::findsWhatWaits()
{
    QFETCH(QByteArrayList, events);
    QFETCH(bool, waits);
    const std::vector<quint8> queued = queuedRows(tableOf({events}), twentyPastTen);
    QCOMPARE(qsizetype(queued.size()), events.size());
    QCOMPARE(queued.front() != 0, waits);
    if (!waits)
        QCOMPARE(std::count(queued.begin(), queued.end(), 0), events.size());
}

void TestQueuedRows::looksAcrossPages()
{
    const EventTable table
        = tableOf({{happened("delivered", "a", 30), happened("opened", "c", 30)},
                   {happened("processed", "a", 10), happened("processed", "b", 9)},
                   {happened("processed", "c", 8)}});
    QCOMPARE(queuedRows(table, twentyPastTen), (std::vector<quint8>{0, 0, 0, 1, 0}));
    QCOMPARE(queuedRows(table, twentyPastTen, 3), (std::vector<quint8>{1, 0}));
}

void TestQueuedRows::goesTogetherWithAFilter()
{
    const EventTable table
        = tableOf({{happened("processed", "a", 10), happened("processed", "b", 9)}});
    const EventFilter open = EventFilter().onlyQueuedSince(twentyPastTen);
    QVERIFY(!open.isOpen());
    QVERIFY(open.looksAtOtherRows());
    QCOMPARE(open.rows(table), (std::vector<EventTable::Row>{0, 1}));
    const EventFilter one(readFilter(u"id:b").expression);
    QVERIFY(!one.looksAtOtherRows());
    QCOMPARE(one.onlyQueuedSince(twentyPastTen).rows(table), (std::vector<EventTable::Row>{1}));
    QCOMPARE(one.onlyQueuedSince(twentyPastTen).passes(table, 1), (std::vector<quint8>{1}));
    QVERIFY(one.onlyQueuedSince(0).rows(table).empty());
}

QTEST_GUILESS_MAIN(TestQueuedRows)
#include "tst_queuedrows.moc"
