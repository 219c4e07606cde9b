// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuetest.h"
#include "net/scriptedstore.h"
#include "net/writejournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using State = QueuedRequest::State;

/// RequestQueue with its journal, over a disk that the test rules.
class TestWriteJournal : public QueueTest {
    Q_OBJECT
private slots:
    void init();
    void waitsForTheEarlierRun();
    void remembersAPause();
    void remembersWhatIsUsedUp();
    void isCarefulAfterDamage_data();
    void isCarefulAfterDamage();
    void notesBeforeItSends();
    void sendsNothingWithoutANote();
    void readsGoOnWithoutADisk();
    void dropsWhatWasCancelledMeanwhile();
    void callsOffWhatIsOnlyNoted_data();
    void callsOffWhatIsOnlyNoted();
    void followsTheOutcome_data();
    void followsTheOutcome();
    void settlesWhatNobodyReads();
    void keepsTheRequestId();
    void blocksTheNextOne();
    void doesNotBlockOthers();
    void findsAfterAKill_data();
    void findsAfterAKill();
    void listsEveryUnknown();

private:
    void begin();
    [[nodiscard]] QueuedRequest *write(RetrySafety safety = RetrySafety::NotSafe);
    [[nodiscard]] WriteState stateOnDisk(qint64 number) { return m_disk.writes[number].state; }

    ScriptedStore::Disk m_disk;
};

void TestWriteJournal::init()
{
    m_disk = {};
    begin();
}

void TestWriteJournal::begin()
{
    m_queue.reset();
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock,
                                             std::make_unique<ScriptedStore>(m_disk));
}

QueuedRequest *TestWriteJournal::write(RetrySafety safety)
{
    HttpRequest one = request(safety);
    one.endpoint.path = QLatin1StringView("/subaccount/add");
    one.intent = {QStringLiteral("Acme"), QStringLiteral("Add “x”"), "{}"};
    return m_queue->submit(one, m_queue.get());
}

void TestWriteJournal::waitsForTheEarlierRun()
{
    m_disk.isSlow = true;
    begin();
    m_disk.isSlow = false;
    QueuedRequest *const call = submit();
    QueuedRequest *const cancelled = submit();
    settle();
    QCOMPARE(m_transport->total, 0);
    QCOMPARE(m_queue->storeHealth(), std::nullopt);
    cancelled->cancel();
    m_disk.release();
    settle();
    QCOMPARE(m_transport->total, 1);
    QCOMPARE(call->state(), State::Sent);
    QCOMPARE(cancelled->answer().error, TransportError::Cancelled);
    QCOMPARE(m_queue->storeHealth(), StoredQueue::Health::Fresh);
}

void TestWriteJournal::remembersAPause()
{
    submit();
    settle();
    m_transport->answer(429);
    begin();
    submit();
    settle();
    QCOMPARE(m_transport->total, 0);
    QVERIFY(m_queue->status().pausedFor >= std::optional(65s));
    m_clock.advance(76s);
    m_queue->wake();
    QCOMPARE(m_transport->total, 1);
}

void TestWriteJournal::remembersWhatIsUsedUp()
{
    submit();
    settle();
    m_transport->answer(200);
    submit();
    settle();
    begin(); // killed while the second was under way
    settle();
    QCOMPARE(m_queue->status().searchBudget, 58);
}

void TestWriteJournal::isCarefulAfterDamage_data()
{
    QTest::addColumn<StoredQueue::Health>("health");
    QTest::addColumn<QByteArray>("memory");
    QTest::addColumn<int>("burst");
    using Health = StoredQueue::Health;
    QTest::newRow("set aside") << Health::SetAside << QByteArray() << 1;
    QTest::newRow("nonsense") << Health::Kept << QByteArray("nonsense") << 1;
    QTest::newRow("unavailable") << Health::Unavailable << QByteArray() << 1;
    QTest::newRow("fresh") << Health::Fresh << QByteArray() << 3;
}

void TestWriteJournal::isCarefulAfterDamage()
{
    QFETCH(StoredQueue::Health, health);
    QFETCH(QByteArray, memory);
    QFETCH(int, burst);
    m_disk.stored.health = health;
    m_disk.stored.memory = memory;
    begin();
    for (int i = 0; i < 3; ++i)
        submit();
    settle();
    QCOMPARE(m_transport->total, burst);
}

void TestWriteJournal::notesBeforeItSends()
{
    m_disk.isSlow = true;
    QueuedRequest *const call = write();
    settle();
    QCOMPARE(m_transport->total, 0);
    QCOMPARE(call->state(), State::Queued);
    QCOMPARE(stateOnDisk(1), WriteState::Prepared);
    QCOMPARE(m_disk.writes[1].operation, QStringLiteral("/subaccount/add"));
    QCOMPARE(m_disk.writes[1].intent.summary, QStringLiteral("Add “x”"));
    QCOMPARE(m_disk.writes[1].account, QStringLiteral("account"));
    QCOMPARE(m_disk.writes[1].preparedAt, m_clock.now());
    m_disk.release();
    QCOMPARE(m_transport->total, 1);
    QCOMPARE(call->state(), State::Sent);
    m_transport->markSent();
    QCOMPARE(stateOnDisk(1), WriteState::Sent);
}

void TestWriteJournal::sendsNothingWithoutANote()
{
    m_disk.isFull = true;
    QueuedRequest *const call = write();
    settle();
    QCOMPARE(m_transport->total, 0);
    QCOMPARE(call->state(), State::Finished);
    QCOMPARE(call->answer().error, TransportError::JournalUnavailable);
    QVERIFY(!call->answer().sent);
    QVERIFY(m_queue->journal().unresolved().empty());
    m_disk.isFull = false;
    (void)write();
    settle();
    QCOMPARE(m_transport->total, 1);
}

void TestWriteJournal::readsGoOnWithoutADisk()
{
    m_disk.isFull = true;
    submit();
    settle();
    QCOMPARE(m_transport->total, 1);
}

void TestWriteJournal::dropsWhatWasCancelledMeanwhile()
{
    m_disk.isSlow = true;
    QueuedRequest *const call = submit();
    settle();
    call->cancel();
    settle();
    m_disk.release();
    settle();
    QCOMPARE(m_transport->total, 0);
    QCOMPARE(call->answer().error, TransportError::Cancelled);
}

void TestWriteJournal::callsOffWhatIsOnlyNoted_data()
{
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("cancelled") << false;
    QTest::newRow("deleted") << true; // with its account, say: its key must not go out any more
}

void TestWriteJournal::callsOffWhatIsOnlyNoted()
{
    QFETCH(bool, isDeleted);
    m_disk.isSlow = true;
    const QPointer<QueuedRequest> call = write();
    settle();
    QCOMPARE(stateOnDisk(1), WriteState::Prepared);
    call->cancel();
    if (isDeleted)
        delete call;
    m_disk.isSlow = false;
    m_disk.release();
    settle();
    QCOMPARE(m_transport->total, 0);
    QCOMPARE(stateOnDisk(1), WriteState::NotSent);
    QVERIFY(m_queue->journal().unresolved().empty());
    QVERIFY(isDeleted || call->answer().error == TransportError::Cancelled);
    QVERIFY(isDeleted || !call->answer().sent);
    (void)write();
    settle();
    QCOMPARE(m_transport->total, 1);
}

void TestWriteJournal::followsTheOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<TransportError>("error");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<WriteState>("state");
    const auto none = TransportError::None;
    QTest::newRow("done, not read yet") << 200 << none << true << WriteState::Sent;
    QTest::newRow("refused") << 400 << none << true << WriteState::Refused;
    QTest::newRow("too many") << 429 << none << true << WriteState::Refused;
    QTest::newRow("server error") << 500 << none << true << WriteState::Unknown;
    QTest::newRow("lost") << 0 << TransportError::ConnectionLost << true << WriteState::Unknown;
    QTest::newRow("no connection")
        << 0 << TransportError::ConnectionRefused << false << WriteState::NotSent;
}

void TestWriteJournal::followsTheOutcome()
{
    QFETCH(int, status);
    QFETCH(TransportError, error);
    QFETCH(bool, sent);
    QFETCH(WriteState, state);
    QSignalSpy changed(&m_queue->journal(), &WriteJournal::changed);
    QueuedRequest *const call = write();
    settle();
    HttpAnswer answer;
    answer.status = status;
    answer.error = error;
    answer.sent = sent;
    m_transport->answer(answer);
    settle();
    QCOMPARE(stateOnDisk(1), state);
    QCOMPARE(m_disk.writes[1].status, status);
    QCOMPARE(call->answer().writeNumber, 1);
    QCOMPARE(m_transport->total, 1); // whatever came: never again by itself
    QCOMPARE(m_queue->journal().unresolved().size(), state == WriteState::Unknown ? 1u : 0u);
    QCOMPARE(changed.size(), state == WriteState::Unknown ? 1 : 0);
    m_queue->settleWrite(1, WriteState::Done, QStringLiteral("r"));
    QCOMPARE(stateOnDisk(1), state == WriteState::Sent ? WriteState::Done : state);
}

void TestWriteJournal::settlesWhatNobodyReads()
{
    delete write();
    settle();
    QCOMPARE(m_transport->total, 0);
    QueuedRequest *const call = write();
    settle();
    delete call;
    m_transport->answer(200, "{}");
    settle();
    QCOMPARE(stateOnDisk(1), WriteState::Unknown);
    QCOMPARE(m_queue->journal().unresolved().size(), 1u);
}

void TestWriteJournal::keepsTheRequestId()
{
    (void)write();
    settle();
    m_transport->answer(504);
    m_queue->settleWrite(1, WriteState::Unknown, QStringLiteral("r-1"));
    QCOMPARE(m_queue->journal().unresolved().front().requestId, QStringLiteral("r-1"));
    QCOMPARE(m_disk.writes[1].requestId, QStringLiteral("r-1"));
    QCOMPARE(m_disk.writes[1].status, 504);
}

void TestWriteJournal::blocksTheNextOne()
{
    (void)write();
    QueuedRequest *const waiting = write(); // one write an account at a time
    settle();
    m_transport->answer(500);
    settle();
    QCOMPARE(waiting->answer().error, TransportError::UnresolvedWrite);
    QueuedRequest *const next = write();
    settle();
    QCOMPARE(next->answer().error, TransportError::UnresolvedWrite);
    QVERIFY(!next->answer().sent);
    QCOMPARE(m_transport->total, 1);
    QCOMPARE(m_disk.writes.size(), 1u);
    m_queue->journal().decide(1);
    QVERIFY(m_queue->journal().unresolved().empty());
    QVERIFY(m_disk.writes[1].decided);
    (void)write();
    settle();
    QCOMPARE(m_transport->total, 2);
}

void TestWriteJournal::doesNotBlockOthers()
{
    (void)write();
    settle();
    m_transport->answer(500);
    submit();
    (void)write(RetrySafety::Idempotent);
    HttpRequest other = request(RetrySafety::NotSafe);
    other.endpoint.path = QLatin1StringView("/domain/add");
    (void)m_queue->submit(other, m_queue.get());
    other.endpoint.path = QLatin1StringView("/subaccount/add");
    other.account = QStringLiteral("another");
    (void)m_queue->submit(other, m_queue.get());
    settle();
    QCOMPARE(m_transport->sent.size(), 3u); // one write waits for the other of its account
    m_transport->answer(200);
    m_transport->answer(200);
    settle();
    QCOMPARE(m_transport->total, 5);
}

void TestWriteJournal::findsAfterAKill_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("listed");
    QTest::newRow("before the note") << 0 << false;
    QTest::newRow("noted") << 1 << true;
    QTest::newRow("on the wire") << 2 << true;
    QTest::newRow("answered, not read") << 3 << true;
    QTest::newRow("unknown") << 4 << true;
    QTest::newRow("refused") << 5 << false;
    QTest::newRow("done") << 6 << false;
}

void TestWriteJournal::findsAfterAKill()
{
    QFETCH(int, step);
    QFETCH(bool, listed);
    m_disk.isSlow = step == 1;
    (void)write();
    if (step >= 1)
        settle();
    if (step == 2)
        m_transport->markSent();
    if (step >= 3)
        m_transport->answer(step == 4 ? 503 : step == 5 ? 400 : 200);
    if (step == 6)
        m_queue->settleWrite(1, WriteState::Done, {});
    m_disk.isSlow = false;
    begin();
    settle();
    const std::vector<WriteRecord> unresolved = m_queue->journal().unresolved();
    QCOMPARE(unresolved.size(), listed ? 1u : 0u);
    QCOMPARE(m_transport->total, 0); // never again by itself
    if (!listed) {
        (void)write();
        settle();
        QCOMPARE(m_transport->total, 1);
        QCOMPARE(m_disk.writes.size(), step == 0 ? 1u : 2u); // under a number of its own
        return;
    }
    QCOMPARE(unresolved.front().interrupted, step != 4);
    QCOMPARE(unresolved.front().intent.summary, QStringLiteral("Add “x”"));
    QueuedRequest *const next = write();
    settle();
    QCOMPARE(next->answer().error, TransportError::UnresolvedWrite);
}

void TestWriteJournal::listsEveryUnknown()
{
    // I18: of many writes, every one without a clear outcome is there after a restart.
    for (int i = 0; i < 100; ++i) {
        HttpRequest one = request(RetrySafety::Idempotent);
        one.account = QString::number(i);
        (void)m_queue->submit(one, m_queue.get());
        settle();
        m_clock.advance(2s);
        m_queue->wake();
        m_transport->answer(i % 2 == 0 ? 200 : 502);
        settle();
    }
    QCOMPARE(m_transport->total, 100);
    QCOMPARE(m_queue->journal().unresolved().size(), 50u);
    begin();
    QCOMPARE(m_queue->journal().unresolved().size(), 100u);
}

QTEST_GUILESS_MAIN(TestWriteJournal)
#include "tst_writejournal.moc"
