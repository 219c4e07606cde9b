// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/contest.h"

#include <QTest>
#include <algorithm>

using namespace std::chrono_literals;
using Contest::Client;
using Contest::Result;
using ServerModels::Hits;

/// Ours beside the schedules of AWS and Stripe. bench_ratelimit prints the same as a table.
class TestRivals : public QObject {
    Q_OBJECT
private slots:
    void usesTheHour_data();
    void usesTheHour();
    void loadsTwentyPagesInTheirRoundTrips();
    void recoversFromABlock_data();
    void recoversFromABlock();
    void learnsOfSmallBuckets_data();
    void learnsOfSmallBuckets();
    void rivalsFollowTheirRules();
};

void TestRivals::usesTheHour_data()
{
    QTest::addColumn<ServerModel>("server");
    const ServerModel log = ServerModels::slidingLog(60, 60s);
    QTest::newRow("sliding log") << log;
    QTest::newRow("fixed window") << ServerModels::fixedWindow(60, 60s, 31s);
    QTest::newRow("bucket of 60") << ServerModels::tokenBucket(60, 1s);
    QTest::newRow("bucket of 10") << ServerModels::tokenBucket(10, 1s);
    QTest::newRow("penalty") << ServerModels::penalty(log, 60s, Hits::Ignored);
    QTest::newRow("penalty, restarted") << ServerModels::penalty(log, 60s, Hits::RestartTheBlock);
}

void TestRivals::usesTheHour()
{
    QFETCH(ServerModel, server);
    for (const Client client : Contest::clients) {
        const Result result = Contest::hour(client, server, {150ms, 200ms});
        if (client == Client::Ours) {
            QVERIFY2(result.answered >= 3528, qPrintable(QString::number(result.answered)));
            QCOMPARE(result.refused, 0);
            QCOMPARE(result.lost, 0);
        } else {
            QVERIFY2(result.refused > 0, Contest::nameOf(client).data());
        }
    }
}

void TestRivals::loadsTwentyPagesInTheirRoundTrips()
{
    const Result result = Contest::twentyPages(Client::Ours, ServerModels::slidingLog(60, 60s));
    QCOMPARE(result.answered, 20);
    QCOMPARE(result.lastAnswer, 20 / 4 * 200ms);
}

void TestRivals::recoversFromABlock_data()
{
    QTest::addColumn<Hits>("hits");
    QTest::newRow("fixed") << Hits::Ignored;
    QTest::newRow("restarted by each hit") << Hits::RestartTheBlock;
}

void TestRivals::recoversFromABlock()
{
    QFETCH(Hits, hits);
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Result ours = Contest::block(Client::Ours, hits, seed);
        QVERIFY2(ours.refused <= 5, qPrintable(QString::number(ours.refused)));
        QCOMPARE(ours.lost, 0);
        QCOMPARE(ours.answered, 40);
        for (const Client client : {Client::AwsStandard, Client::AwsAdaptive, Client::Stripe})
            QVERIFY(Contest::block(client, hits, seed).lost == 40);
    }
}

void TestRivals::learnsOfSmallBuckets_data()
{
    QTest::addColumn<int>("capacity");
    QTest::newRow("10") << 10;
    QTest::newRow("15") << 15;
}

void TestRivals::learnsOfSmallBuckets()
{
    QFETCH(int, capacity);
    const Result result
        = Contest::twentyPagesAgain(Client::Ours, ServerModels::tokenBucket(capacity, 1s), 8h, 1);
    QCOMPARE(result.lost, 0);
    // Without a learned burst each of the 48 presses may run into it once.
    QVERIFY2(result.refused <= 48 * 4, qPrintable(QString::number(result.refused)));
}

// That we don't beat scarecrows: what the makers publish, number by number.
void TestRivals::rivalsFollowTheirRules()
{
    for (const Client client : {Client::AwsStandard, Client::Stripe}) {
        const Result result = Contest::block(client, Hits::Ignored, 1);
        QCOMPARE(result.refused, 3 * 40);
        QVERIFY(result.lastRefusal < 60s);
    }
    const Result ideal = Contest::twentyPages(Client::AwsAdaptive, ServerModels::always(200));
    QCOMPARE(ideal.lastAnswer, 1s);
}

QTEST_APPLESS_MAIN(TestRivals)
#include "tst_rivals.moc"
