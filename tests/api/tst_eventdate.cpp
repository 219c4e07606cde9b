// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdate.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestEventDate : public QObject {
    Q_OBJECT
private slots:
    void readsDates_data();
    void readsDates();
    void leavesTheRest_data();
    void leavesTheRest();
    void agreesWithQt();
};

void TestEventDate::readsDates_data()
{
    QTest::addColumn<QString>("utc");
    QTest::newRow("2026-02-05T10:00:00Z") << u"2026-02-05T10:00:00.000Z"_s;
    QTest::newRow("2026-02-05t10:00:00z") << u"2026-02-05T10:00:00.000Z"_s;
    QTest::newRow("2026-02-05 10:00:00") << u"2026-02-05T10:00:00.000Z"_s;
    QTest::newRow("2026-02-05 10:00") << u"2026-02-05T10:00:00.000Z"_s;
    QTest::newRow("2026-02-05T10:00:00.1Z") << u"2026-02-05T10:00:00.100Z"_s;
    QTest::newRow("2026-02-05T10:00:00.999999999Z") << u"2026-02-05T10:00:00.999Z"_s;
    QTest::newRow("2026-02-05T15:30:00+05:30") << u"2026-02-05T10:00:00.000Z"_s;
    QTest::newRow("2026-02-05T09:30:00-0030") << u"2026-02-05T10:00:00.000Z"_s;
    QTest::newRow("2026-02-05T12:00:00+02") << u"2026-02-05T10:00:00.000Z"_s;
    QTest::newRow("2026-02-05 10:00:00 +0000") << u"2026-02-05T10:00:00.000Z"_s;
    QTest::newRow("2024-02-29T00:00:00Z") << u"2024-02-29T00:00:00.000Z"_s;
    QTest::newRow("2016-12-31T23:59:60Z") << u"2017-01-01T00:00:00.000Z"_s;
    QTest::newRow("2026-02-05") << u"2026-02-05T00:00:00.000Z"_s;
    QTest::newRow("9999-12-31T23:59:59Z") << u"9999-12-31T23:59:59.000Z"_s;
    QTest::newRow("0001-01-01T00:00:00Z") << u"0001-01-01T00:00:00.000Z"_s;
}

void TestEventDate::readsDates()
{
    QFETCH(QString, utc);
    const auto time = parseEventDate(QTest::currentDataTag());
    QVERIFY(time);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs), utc);
}

void TestEventDate::leavesTheRest_data()
{
    QTest::addColumn<int>("nothing");
    for (const char *text : {"",
                             " ",
                             "yesterday",
                             "0000-01-01T00:00:00Z",
                             "2026-13-01T00:00:00Z",
                             "2025-02-29T00:00:00Z",
                             "2026-02-05T24:00:00Z",
                             "2026-02-05T10:60:00Z",
                             "2026-02-05T10:00:61Z",
                             "2026-02-05T10",
                             "2026-02-05T10:00:00+5",
                             "2026-02-05T10:00:00+05:3",
                             "2026-02-05T10:00:00 MST",
                             "2026-02-05T10:00:00Zz",
                             "2026-02-05T10:00:00Z ",
                             "20260205T100000Z",
                             "1770285600",
                             "Thu, 05 Feb 2026 10:00:00 UTC",
                             "-026-02-05",
                             "2026-2-5"})
        QTest::newRow(text) << 0;
}

void TestEventDate::leavesTheRest()
{
    QVERIFY(!parseEventDate(QTest::currentDataTag()));
}

void TestEventDate::agreesWithQt()
{
    QDateTime time(QDate(1901, 1, 1), QTime(0, 0, 0, 7), Qt::UTC);
    for (; time.date().year() < 2100; time = time.addMSecs(1'000'003'333)) {
        const QByteArray text = time.toString(Qt::ISODateWithMs).toLatin1();
        QCOMPARE(parseEventDate(text.constData()), time.toMSecsSinceEpoch());
    }
}

QTEST_APPLESS_MAIN(TestEventDate)
#include "tst_eventdate.moc"
