// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/waitingcalls.h"

#include <QTest>

class TestWaitingCalls : public QObject {
    Q_OBJECT
private slots:
    void ordersCalls_data();
    void ordersCalls();
    void everyTenthIsBackground();
    void passesOverWhatMayNotStart();
    void keepsRoomForPersons();
    void retriesTakeTheirOldPlace();
    void takesOneAccount();
};

namespace {

ScheduledCall call(quint64 id, Priority priority, const QString &account = {})
{
    ScheduledCall call;
    call.id = id;
    call.priority = priority;
    call.account = account;
    return call;
}

bool any(const ScheduledCall &)
{
    return true;
}

quint64 startNext(WaitingCalls &waiting)
{
    const ScheduledCall *next = waiting.next(any);
    if (!next)
        return 0;
    const ScheduledCall taken = *waiting.take(next->id);
    waiting.started(taken);
    return taken.id;
}

QList<quint64> startAll(WaitingCalls &waiting)
{
    QList<quint64> order;
    while (const quint64 id = startNext(waiting))
        order.append(id);
    return order;
}

} // namespace

void TestWaitingCalls::ordersCalls_data()
{
    using P = Priority;
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QTest::addColumn<QList<ScheduledCall>>("calls");
    QTest::addColumn<QList<quint64>>("order");
    QTest::newRow("first come, first served")
        << QList{call(1, P::Sync), call(2, P::Sync), call(3, P::Sync)} << QList<quint64>{1, 2, 3};
    QTest::newRow("by priority") << QList{
        call(1, P::Sync), call(2, P::Prefetch), call(3, P::WriteCheck), call(4, P::UserRead),
        call(5, P::UserWrite)} << QList<quint64>{5, 4, 3, 2, 1};
    QTest::newRow("accounts in turn")
        << QList{call(1, P::UserRead, a), call(2, P::UserRead, a), call(3, P::UserRead, a),
                 call(4, P::UserRead, b), call(5, P::UserRead, b)}
        << QList<quint64>{1, 4, 2, 5, 3};
    QTest::newRow("priority beats turn")
        << QList{call(1, P::UserRead, a), call(2, P::UserRead, a), call(3, P::Sync, b)}
        << QList<quint64>{1, 2, 3};
}

void TestWaitingCalls::ordersCalls()
{
    QFETCH(QList<ScheduledCall>, calls);
    WaitingCalls waiting;
    for (const ScheduledCall &each : calls)
        waiting.add(each);
    QTEST(startAll(waiting), "order");
}

void TestWaitingCalls::everyTenthIsBackground()
{
    WaitingCalls waiting;
    waiting.add(call(1, Priority::Sync));
    waiting.add(call(2, Priority::Prefetch));
    for (quint64 id = 100; id < 130; ++id)
        waiting.add(call(id, Priority::UserRead));
    const QList<quint64> order = startAll(waiting);
    QCOMPARE(order.indexOf(1), 9);
    QCOMPARE(order.indexOf(2), 19);
}

void TestWaitingCalls::passesOverWhatMayNotStart()
{
    WaitingCalls waiting;
    waiting.add(call(1, Priority::UserRead));
    waiting.add(call(2, Priority::UserRead));
    waiting.add(call(3, Priority::Sync));
    const auto next = [&](quint64 from) {
        const ScheduledCall *found
            = waiting.next([from](const ScheduledCall &each) { return each.id >= from; });
        return found ? found->id : 0;
    };
    QCOMPARE(next(2), 2u);
    QCOMPARE(next(3), 3u);
    QCOMPARE(next(4), 0u);
}

void TestWaitingCalls::keepsRoomForPersons()
{
    WaitingCalls waiting;
    quint64 id = 0;
    while (waiting.hasRoomFor(Urgency::Background))
        waiting.add(call(++id, Priority::Sync));
    QCOMPARE(waiting.size(), 900u);
    while (waiting.hasRoomFor(Urgency::Person))
        waiting.add(call(++id, Priority::UserRead));
    QCOMPARE(waiting.size(), 1000u);
}

void TestWaitingCalls::retriesTakeTheirOldPlace()
{
    WaitingCalls waiting;
    waiting.add(call(7, Priority::Sync));
    waiting.add(call(3, Priority::Sync));
    QCOMPARE(startAll(waiting), (QList<quint64>{3, 7}));
}

void TestWaitingCalls::takesOneAccount()
{
    WaitingCalls waiting;
    waiting.add(call(1, Priority::Sync, QStringLiteral("a")));
    waiting.add(call(2, Priority::UserRead, QStringLiteral("a")));
    waiting.add(call(3, Priority::Sync, QStringLiteral("b")));
    QCOMPARE(waiting.takeAccount(QStringLiteral("a")).size(), 2u);
    QCOMPARE(startAll(waiting), QList<quint64>{3});
}

QTEST_APPLESS_MAIN(TestWaitingCalls)
#include "tst_waitingcalls.moc"
