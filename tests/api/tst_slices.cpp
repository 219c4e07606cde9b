// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/fetchplan.h"
#include "api/fetchtrial.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using Region = LivingArchive::Region;
using State = ActivitySearch::State;

/// Long searches in slices of time.
class TestSlices : public QObject {
    Q_OBJECT
private slots:
    void widthFollowsTheDensity_data();
    void widthFollowsTheDensity();
    void pagesFollowThePace();
    void endWithinTheLifeOfAToken();
    void doNotCutWhatIsShort();
    void goOnWhereTheyStopped();
    void looksOnceMoreForLateEvents();
};

void TestSlices::widthFollowsTheDensity_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<std::chrono::milliseconds>("next");
    QTest::newRow("as before") << qint64(1000) << std::chrono::milliseconds(100s);
    QTest::newRow("denser") << qint64(10'000) << std::chrono::milliseconds(10s);
    QTest::newRow("at least a second") << qint64(10'000'000) << std::chrono::milliseconds(1s);
    QTest::newRow("thinner, four times at most") << qint64(1) << std::chrono::milliseconds(400s);
    QTest::newRow("empty") << qint64(0) << std::chrono::milliseconds(400s);
}

void TestSlices::widthFollowsTheDensity()
{
    QFETCH(qint64, rows);
    QFETCH(std::chrono::milliseconds, next);
    SliceWidth width;
    width.note(rows, 100s);
    QCOMPARE(width.next(1000), next);
}

void TestSlices::pagesFollowThePace()
{
    FetchPace pace;
    QCOMPARE(pace.pagesPerSlice(), 100);
    for (int i = 0; i < 20; ++i)
        pace.note(10s);
    QCOMPARE(pace.pagesPerSlice(), 15); // half of five minutes
    pace.noteLife(60s);
    QCOMPARE(pace.pagesPerSlice(), 3);
}

void TestSlices::endWithinTheLifeOfAToken()
{
    FetchTrial trial({.seed = 7,
                      .events = 2000,
                      .perMinute = 0,
                      .seconds = 86400,
                      .lateness = 0,
                      .pageSize = 5,
                      .slowest = 3});
    QSignalSpy restarted(&trial.search(), &ActivitySearch::restarted);
    QVERIFY(trial.fetchAll());
    QCOMPARE(trial.shown(), trial.expected({Region::Eu}));
    QVERIFY(trial.search().plan().progress().slices > 3);
    QCOMPARE(trial.archive().refusals(), 0);
    QCOMPARE(restarted.size(), 0);
    const qsizetype pages = trial.service().calls.size();
    QVERIFY2(pages < trial.shown().size() / 5 * 11 / 10, qPrintable(QString::number(pages)));
}

void TestSlices::doNotCutWhatIsShort()
{
    FetchTrial trial({.seed = 7, .events = 200, .perMinute = 0, .lateness = 0, .slowest = 1});
    QVERIFY(trial.fetchAll());
    QCOMPARE(trial.search().plan().progress().slices, 0);
    QCOMPARE(trial.shown(), trial.expected({Region::Eu}));
}

void TestSlices::goOnWhereTheyStopped()
{
    FetchTrial trial({.seed = 3,
                      .events = 1000,
                      .perMinute = 0,
                      .seconds = 86400,
                      .lateness = 0,
                      .pageSize = 5,
                      .slowest = 3});
    trial.search().fetchAll();
    trial.run(250);
    trial.search().cancel();
    QCOMPARE(trial.search().state(), State::Cancelled);
    const qsizetype before = trial.shown().size();
    QVERIFY(before > 100);
    trial.run(1000); // every token is dead
    QCOMPARE(trial.shown().size(), before);
    QVERIFY(trial.fetchAll());
    QCOMPARE(trial.shown(), trial.expected({Region::Eu}));
    QCOMPARE(trial.archive().refusals(), 0);
}

void TestSlices::looksOnceMoreForLateEvents()
{
    FetchTrial trial({.seed = 3, .events = 100, .perMinute = 0, .slowest = 3});
    trial.run(5);
    const qint64 now = trial.clock().now().toSecsSinceEpoch();
    trial.archive().add({now - 60, "late", now});
    QVERIFY(trial.fetchAll());
    QVERIFY(trial.shown().contains(QByteArray::number(now - 60) + " late"));
}

QTEST_GUILESS_MAIN(TestSlices)
#include "tst_slices.moc"
