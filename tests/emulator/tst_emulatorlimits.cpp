// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"

#include <QtTest>

using namespace Emulator;
using namespace std::chrono_literals;

namespace {

Options limited(PenaltyRule rule = PenaltyRule::Fixed)
{
    Options options;
    options.events = 100;
    options.searchesPerMinute = 5;
    options.penalty = 90s;
    options.penaltyRule = rule;
    return options;
}

int status(Caller &caller)
{
    return caller.search({}).status;
}

void exhaust(Caller &caller)
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(status(caller), 200);
    QCOMPARE(status(caller), 429);
}

Request permissionsFrom(const QString &address)
{
    return {.path = QStringLiteral("/v3/api_keys/permissions"),
            .body = {},
            .keyHeader = QByteArray(demoKey.data(), demoKey.size()),
            .authorization = {},
            .address = address};
}

} // namespace

class tst_EmulatorLimits : public QObject {
    Q_OBJECT

private slots:
    void windowSlides();
    void penaltyIsServed();
    void askingDoesNotProlongAFixedPenalty();
    void askingRestartsThePenaltyIfSo();
    void everyOperationOfTheAddressIsRefused();
    void otherOperationsDoNotCount();
    void refusedQuestionsCount();
    void answersAlternate();
};

void tst_EmulatorLimits::windowSlides()
{
    Caller caller(limited());
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(status(caller), 200);
        caller.advance(12s);
    }
}

void tst_EmulatorLimits::penaltyIsServed()
{
    Caller caller(limited());
    exhaust(caller);
    caller.advance(90s - 1ms);
    QCOMPARE(status(caller), 429);
    caller.advance(1ms);
    QCOMPARE(status(caller), 200);
}

void tst_EmulatorLimits::askingDoesNotProlongAFixedPenalty()
{
    Caller caller(limited());
    exhaust(caller);
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(status(caller), 429);
        caller.advance(10s);
    }
    QCOMPARE(status(caller), 200);
}

void tst_EmulatorLimits::askingRestartsThePenaltyIfSo()
{
    Caller caller(limited(PenaltyRule::RestartsOnRequest));
    exhaust(caller);
    caller.advance(80s);
    QCOMPARE(status(caller), 429);
    caller.advance(80s);
    QCOMPARE(status(caller), 429);
    caller.advance(90s);
    QCOMPARE(status(caller), 200);
}

void tst_EmulatorLimits::everyOperationOfTheAddressIsRefused()
{
    Caller caller(limited());
    exhaust(caller);
    QCOMPARE(caller.ask(permissionsFrom(QStringLiteral("127.0.0.1"))).status, 429);
    QCOMPARE(caller.ask(permissionsFrom(QStringLiteral("127.0.0.2"))).status, 200);
}

void tst_EmulatorLimits::otherOperationsDoNotCount()
{
    Caller caller(limited());
    for (int i = 0; i < 50; ++i)
        QCOMPARE(caller.ask(permissionsFrom(QStringLiteral("127.0.0.1"))).status, 200);
    QCOMPARE(status(caller), 200);
}

void tst_EmulatorLimits::refusedQuestionsCount()
{
    Caller caller(limited());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(caller.search({{QStringLiteral("limit"), 0}}).status, 400);
    QCOMPARE(status(caller), 429);
}

void tst_EmulatorLimits::answersAlternate()
{
    Caller caller(limited());
    exhaust(caller);
    const Answer second = caller.search({});
    QVERIFY(dataOf(second)[QStringLiteral("error")].isString());
    const Answer third = caller.search({});
    QCOMPARE(third.status, 429);
    QVERIFY(third.body.isEmpty());
}

QTEST_GUILESS_MAIN(tst_EmulatorLimits)
#include "tst_emulatorlimits.moc"
