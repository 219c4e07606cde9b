// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/search/dateparser.h"

#include <QtTest>

using namespace Emulator;

class tst_EmulatorDates : public QObject {
    Q_OBJECT

private slots:
    void taken_data();
    void taken();
    void refused_data();
    void refused();
};

void tst_EmulatorDates::taken_data()
{
    QTest::addColumn<qint64>("milliseconds");
    const auto row
        = [](const char *text, qint64 milliseconds) { QTest::newRow(text) << milliseconds; };
    constexpr qint64 day = 1'772'323'200'000; // 2026-03-01T00:00:00Z
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 time = day + 13 * hour + 4 * 60'000 + 5'000;
    row("2026-03-01", day);
    row("2026-03-01 13:04:05", time);
    row("2026-03-01T13:04:05", time);
    row("2026-03-01T13:04:05.1230000", time + 123);
    row("2026-03-01T13:04:05Z", time);
    row("2026-03-01T13:04:05+02:00", time - 2 * hour);
    row("2026-03-01T13:04:05-05:30", time + 5 * hour + hour / 2);
    row("2026-03-01T13:04:05.999999999Z", time + 999);
    row("2026-03-01T13:04:05.5-07:00", time + 500 + 7 * hour);
    row("01 Mar 26 13:04 UTC", time - 5'000);
    row("01 Mar 26 13:04 MST", time - 5'000 + 7 * hour);
    row("01 Mar 26 13:04 +0100", time - 5'000 - hour);
    row("Sun, 01 Mar 2026 13:04:05 GMT", time);
    row("Sun, 01 Mar 2026 13:04:05 CEST", time - 2 * hour);
    row("1969-12-31T23:59:59Z", -1'000);
}

void tst_EmulatorDates::taken()
{
    QFETCH(const qint64, milliseconds);
    const auto date = parsedDate(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(date.has_value());
    QCOMPARE(qint64(date->time_since_epoch().count()), milliseconds);
}

void tst_EmulatorDates::refused_data()
{
    QTest::addColumn<int>("unused");
    for (const char *text :
         {"now", "2026", "2026-3-1", "2026-02-29", "2026-13-01", "01.03.2026",
          "2026-03-01T25:00:00Z", "2026-03-01T13:04Z", "2026-03-01T13:04:05+0200",
          "2026-03-01 13:04:05 ", "01 Foo 26 13:04 UTC", "01 Mar 26 13:04 XYZ", "1772323200",
          "2026-03-01T13:04:05.Z"})
        QTest::newRow(text) << 0;
    QTest::newRow("") << 0;
}

void tst_EmulatorDates::refused()
{
    QVERIFY(!parsedDate(QString::fromLatin1(QTest::currentDataTag())));
}

QTEST_GUILESS_MAIN(tst_EmulatorDates)
#include "tst_emulatordates.moc"
