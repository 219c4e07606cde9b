// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuememory.h"

#include "net/schedulerbench.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>
#include <random>

using namespace std::chrono_literals;
using namespace SchedulerTest;
using Time = QueueMemory::Time;

class TestQueueMemory : public QObject {
    Q_OBJECT
private slots:
    void survivesTheCodec();
    void anEmptyOneToo();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void refusesEveryTruncation();
    void survivesFlippedBits();
    void keepsTimesWithinABoot();
    void agesOverABoot_data();
    void agesOverABoot();
    void cutsWhatCantBe();
};

namespace {

BootMoment moment(Time sinceBoot, const QString &bootId = QStringLiteral("a"))
{
    return {bootId, sinceBoot,
            QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + sinceBoot.count(), Qt::UTC)};
}

/// Of a scheduler that has seen answers, errors, a pause and a held account, with a call running.
QueueMemory busyMemory()
{
    Bench bench;
    for (quint64 id = 1; id <= 3; ++id)
        bench.submit(call(id));
    bench.answer(1, 200);
    bench.answer(2, 401);
    bench.answer(3, 429);
    bench.step(Scheduler::Cancelled{3});
    bench.submit(call(4, Priority::UserRead, RetrySafety::ReadOnly, other));
    bench.wakeUp();
    return bench.scheduler.memory(moment(bench.now));
}

/// A sound memory with another value at the root.
QByteArray withRoot(QLatin1StringView key, const QCborValue &value)
{
    QCborMap map = QCborValue::fromCbor(toBytes(busyMemory())).toMap();
    map[key] = value;
    return map.toCborValue().toCbor();
}

/// A sound memory with another value in the map \p key.
QByteArray withInner(QLatin1StringView key, QLatin1StringView inner, const QCborValue &value)
{
    const QCborMap map = QCborValue::fromCbor(toBytes(busyMemory())).toMap();
    QCborMap changed = map.value(key).toMap();
    changed[inner] = value;
    return withRoot(key, changed);
}

} // namespace

void TestQueueMemory::survivesTheCodec()
{
    const QueueMemory memory = busyMemory();
    QVERIFY(!memory.limiter.at(RateLimitGroup::Other).freeAt.empty());
    QVERIFY(memory.gate.openedAt);
    QVERIFY(!memory.guard.failures.empty());
    QCOMPARE(memory.holds.size(), 1u);
    const std::optional<QueueMemory> read = queueMemoryFromBytes(toBytes(memory));
    QVERIFY(read);
    QVERIFY(*read == memory);
}

void TestQueueMemory::anEmptyOneToo()
{
    QVERIFY(queueMemoryFromBytes(toBytes({})));
}

void TestQueueMemory::refusesWhatIsDamaged_data()
{
    const auto key = [](const char *name) { return QLatin1StringView(name); };
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("SQLite format 3");
    QTest::newRow("huge") << QByteArray(1 << 20, '\x80');
    QTest::newRow("deep") << QByteArray(1 << 17, '\x81');
    QTest::newRow("a long map") << QByteArray::fromHex("bb00ffffffffffffff");
    QTest::newRow("newer") << withRoot(key("version"), 2);
    QTest::newRow("no version") << withRoot(key("version"), QCborValue());
    QTest::newRow("boot a number") << withRoot(key("bootId"), 1);
    QTest::newRow("groups missing") << withRoot(key("groups"), QCborArray());
    QTest::newRow("gate a list") << withRoot(key("gate"), QCborArray());
    QTest::newRow("until a text") << withInner(key("gate"), key("until"), QStringLiteral("1"));
    QTest::newRow("until missing") << withInner(key("gate"), key("until"), QCborValue());
    QTest::newRow("share not a number") << withInner(key("gate"), key("share"), qQNaN());
    QTest::newRow("share infinite") << withInner(key("gate"), key("share"), qInf());
    QTest::newRow("a hold without end") << withInner(key("holds"), key("x"), QCborValue());
}

void TestQueueMemory::refusesWhatIsDamaged()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!queueMemoryFromBytes(bytes));
}

void TestQueueMemory::refusesEveryTruncation()
{
    const QByteArray bytes = toBytes(busyMemory());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!queueMemoryFromBytes(bytes.first(size)));
}

void TestQueueMemory::survivesFlippedBits()
{
    const QByteArray bytes = toBytes(busyMemory());
    std::mt19937 random(1);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray damaged = bytes;
        damaged[qsizetype(random() % std::size_t(bytes.size()))] = char(random());
        const std::optional<QueueMemory> memory = queueMemoryFromBytes(damaged);
        if (!memory)
            continue;
        ++read;
        Bench bench;
        bench.scheduler.restore(*memory, moment(bench.now));
        bench.submit(call(1));
        QVERIFY(!bench.sent().isEmpty() || *bench.actions.wakeAt <= bench.now + 1355s);
    }
    QVERIFY(read > 0);
}

void TestQueueMemory::keepsTimesWithinABoot()
{
    const QueueMemory memory = busyMemory();
    BootMoment later = memory.taken;
    later.sinceBoot += 10s;
    later.wall = later.wall.addDays(-400);
    QueueMemory expected = memory;
    expected.taken = later;
    QVERIFY(atMoment(memory, later) == expected);
}

void TestQueueMemory::agesOverABoot_data()
{
    QTest::addColumn<int>("wallSeconds");
    QTest::addColumn<int>("uptime");
    QTest::addColumn<int>("secondsLeft");
    QTest::newRow("at once") << 0 << 20 << 40;
    QTest::newRow("half a minute") << 30 << 20 << 10;
    QTest::newRow("an hour") << 3600 << 20 << -3560;
    QTest::newRow("clock went back") << -3600 << 20 << 40;
    QTest::newRow("up longer than the boot before") << 30 << 7200 << 10;
}

void TestQueueMemory::agesOverABoot()
{
    QFETCH(int, wallSeconds);
    QFETCH(int, uptime);
    QFETCH(int, secondsLeft);
    QueueMemory memory;
    memory.taken = moment(1h);
    memory.gate.openedAt = 1h - 10s;
    memory.gate.until = 1h + 40s;
    memory.limiter[RateLimitGroup::ActivitySearch].freeAt = {1h + 40s};
    const Time sinceBoot = std::chrono::seconds(uptime);
    const BootMoment now{QStringLiteral("b"), sinceBoot, memory.taken.wall.addSecs(wallSeconds)};
    const QueueMemory aged = atMoment(memory, now);
    const Time end = sinceBoot + std::chrono::seconds(secondsLeft);
    QCOMPARE(aged.gate.until, end);
    QCOMPARE(*aged.gate.openedAt, end - 50s);
    QCOMPARE(aged.limiter.at(RateLimitGroup::ActivitySearch).freeAt, std::vector<Time>{end});
}

void TestQueueMemory::cutsWhatCantBe()
{
    QueueMemory memory;
    memory.taken = moment(1h);
    memory.gate.openedAt = 9h;
    memory.gate.until = 9h;
    memory.guard.stoppedUntil = 9h;
    memory.holds[mine] = 9h;
    RateLimiter::GroupMemory &group = memory.limiter[RateLimitGroup::ActivitySearch];
    group.freeAt = {9h};
    group.fullAt = 9h;
    group.lastPerson = 9h;
    group.burst = {10, 1, 9h, 9h, 9h};
    const QueueMemory cut = atMoment(memory, memory.taken);
    QCOMPARE(cut.gate.until, 1h + 1355s);
    QCOMPARE(*cut.gate.openedAt, 1h);
    QCOMPARE(cut.guard.stoppedUntil, 1h + 60s);
    QCOMPARE(cut.holds.at(mine), 1h + 5min);
    const RateLimiter::GroupMemory &kept = cut.limiter.at(RateLimitGroup::ActivitySearch);
    QCOMPARE(kept.freeAt.front(), 1h + 60s + 150s);
    QCOMPARE(kept.fullAt, 1h + 120s);
    QCOMPARE(*kept.lastPerson, 1h);
    QVERIFY((kept.burst == LearnedBurst::Memory{10, 1, 1h, 1h + 120s, 1h + 60s}));
}

QTEST_APPLESS_MAIN(TestQueueMemory)
#include "tst_queuememory.moc"
