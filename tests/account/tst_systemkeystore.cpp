// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/ambushedring.h"
#include "account/keyringtest.h"
#include "account/systemkeystore.h"
#include "support/keyringsession.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using Status = KeyStatus;

namespace {

const auto application = u"outpost-test"_s;

} // namespace

class TestSystemKeyStore : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysThatThereIsNoService();
    void keepsKeys();
    void answersInOrder();
    void forgetsDeletedReplies();
    void neverTakesLockedForMissing();
    void seesThatItIsLockedMeanwhile();
    void asksNobodyWithoutADisplay();
    void answersWhileFrozen();
    void leavesAFrozenJobAlone();
    void canBeClosedWithAJobRunning();
    void survivesTheDeathOfTheRing();

private:
    [[nodiscard]] KeyOutcome read() { return outcomeOf(m_store->read(m_profile, nullptr)); }
    [[nodiscard]] KeyOutcome write(const Secret &key)
    {
        return outcomeOf(m_store->write(m_profile, key, nullptr));
    }
    [[nodiscard]] KeyOutcome remove() { return outcomeOf(m_store->remove(m_profile, nullptr)); }

    const QUuid m_profile = QUuid::createUuid();
    std::unique_ptr<KeyringSession> m_session;
    AmbushedRing *m_ring = nullptr;
    std::unique_ptr<SystemKeyStore> m_store;
};

void TestSystemKeyStore::initTestCase()
{
    if (const QString obstacle = KeyringSession::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    m_session = std::make_unique<KeyringSession>();
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestSystemKeyStore::init()
{
    const bool wantsNone = QTest::currentTestFunction() == "saysThatThereIsNoService"_ba;
    QVERIFY(wantsNone || m_session->start());
    auto ring = std::make_unique<AmbushedRing>(application);
    m_ring = ring.get();
    m_store = std::make_unique<SystemKeyStore>(application, std::move(ring));
}

void TestSystemKeyStore::cleanup()
{
    if (!m_session)
        return;
    m_session->stop();
    if (m_store) // whose business it is to notice
        QCOMPARE(read().status, Status::NoService);
    m_store.reset();
}

void TestSystemKeyStore::saysThatThereIsNoService()
{
    QCOMPARE(read().status, Status::NoService);
    QCOMPARE(write(keyOf('a')).status, Status::NoService);
    QCOMPARE(remove().status, Status::NoService);
    QCOMPARE(outcomeOf(m_store->unlock(nullptr)).status, Status::NoService);
    QVERIFY(m_session->start()); // without a restart of the program
    QCOMPARE(read().status, Status::Missing);
    QVERIFY(!keyOutcomeText({.status = Status::NoService}).isEmpty());
}

void TestSystemKeyStore::keepsKeys()
{
    QCOMPARE(read().status, Status::Missing);
    QCOMPARE(write(keyOf('a')).status, Status::Done);
    QCOMPARE(read().status, Status::Found);
    QCOMPARE(read().key, keyOf('a'));
    QCOMPARE(m_session->itemCount(), 1);

    const QUuid other = QUuid::createUuid();
    QCOMPARE(outcomeOf(m_store->read(other, nullptr)).status, Status::Missing);
    QCOMPARE(outcomeOf(m_store->write(other, keyOf('o'), nullptr)).status, Status::Done);
    QCOMPARE(write(keyOf('b')).status, Status::Done);
    QCOMPARE(m_session->itemCount(), 2);
    QCOMPARE(read().key, keyOf('b'));

    QCOMPARE(remove().status, Status::Done);
    QCOMPARE(m_session->itemCount(), 1);
    QCOMPARE(read().status, Status::Missing);
    QCOMPARE(remove().status, Status::Missing);
    QCOMPARE(outcomeOf(m_store->remove(other, nullptr)).status, Status::Done);
    QCOMPARE(m_session->itemCount(), 0);
}

void TestSystemKeyStore::answersInOrder()
{
    QObject owner;
    QList<KeyReply *> replies;
    for (char letter = 'a'; letter <= 'h'; ++letter) {
        replies += m_store->write(m_profile, keyOf(letter), &owner);
        replies += m_store->read(m_profile, &owner);
        QVERIFY(!replies.last()->isFinished());
    }
    QTRY_VERIFY(replies.last()->isFinished());
    for (qsizetype i = 0; i < 8; ++i) {
        QCOMPARE(replies.at(2 * i)->outcome().status, Status::Done);
        QCOMPARE(replies.at(2 * i + 1)->outcome().key, keyOf(char('a' + i)));
    }
    QCOMPARE(remove().status, Status::Done);
}

void TestSystemKeyStore::forgetsDeletedReplies()
{
    delete m_store->write(m_profile, keyOf('a'), nullptr);
    delete m_store->read(m_profile, nullptr);
    QCOMPARE(read().key, keyOf('a')); // what was asked for happens
    QCOMPARE(remove().status, Status::Done);
}

void TestSystemKeyStore::neverTakesLockedForMissing()
{
    constexpr int runs = 100;
    QCOMPARE(write(keyOf('a')).status, Status::Done);
    int missing = 0;
    int overwritten = 0;
    int removed = 0;
    for (int run = 0; run < runs; ++run) {
        QVERIFY(m_session->lock());
        missing += read().status != Status::Locked;
        missing += outcomeOf(m_store->read(QUuid::createUuid(), nullptr)).status != Status::Locked;
        overwritten += write(keyOf('b')).status != Status::Locked;
        removed += remove().status != Status::Locked;
        QVERIFY(m_session->unlock());
        const KeyOutcome after = read();
        removed += after.status != Status::Found;
        overwritten += after.key != keyOf('a');
        QCOMPARE(m_session->itemCount(), 1);
    }
    qInfo("figure F13 locked, %d runs: %d \"missing\", %d overwrites, %d silent deletes", runs,
          missing, overwritten, removed);
    QCOMPARE(missing + overwritten + removed, 0);
    QCOMPARE(remove().status, Status::Done);
}

void TestSystemKeyStore::seesThatItIsLockedMeanwhile()
{
    QCOMPARE(write(keyOf('a')).status, Status::Done);
    const auto lock = [this] { QVERIFY(m_session->lock()); };
    m_ring->afterLook = lock;
    QCOMPARE(read().status, Status::Locked);
    QVERIFY(m_session->unlock());
    m_ring->afterLook = lock;
    QCOMPARE(remove().status, Status::Locked);
    QVERIFY(m_session->unlock());
    m_ring->afterLook = lock;
    QCOMPARE(write(keyOf('b')).status, Status::Locked);
    QVERIFY(m_session->unlock());
    QCOMPARE(read().key, keyOf('a'));
    QCOMPARE(remove().status, Status::Done);
}

void TestSystemKeyStore::asksNobodyWithoutADisplay()
{
    QCOMPARE(outcomeOf(m_store->unlock(nullptr)).status, Status::Done); // it is unlocked
    QVERIFY(m_session->lock());
    QCOMPARE(outcomeOf(m_store->unlock(nullptr)).status, Status::Refused);
    QCOMPARE(read().status, Status::Locked);
}

void TestSystemKeyStore::answersWhileFrozen()
{
    QCOMPARE(write(keyOf('a')).status, Status::Done);
    QVERIFY(m_ring->patience() < std::chrono::seconds(3));
    m_session->freeze();
    QElapsedTimer time;
    time.start();
    QObject owner;
    QList<KeyReply *> replies;
    for (int i = 0; i < 10; ++i)
        replies += m_store->read(m_profile, &owner);
    replies += m_store->unlock(&owner);
    const qint64 calls = time.elapsed();
    int heartbeats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, &owner, [&heartbeats] { ++heartbeats; });
    heart.start(20);
    const auto isFinished = [](const KeyReply *reply) { return reply->isFinished(); };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(replies.cbegin(), replies.cend(), isFinished), 10'000);
    qInfo("figure F13 frozen, 10 reads and 1 unlock: asked in %lld ms, all told after %lld ms, "
          "%d heartbeats of 20 ms meanwhile",
          calls, time.elapsed(), heartbeats);
    for (const KeyReply *reply : replies)
        QCOMPARE(reply->outcome().status, Status::Frozen);
    QVERIFY(heartbeats > 10);
    m_session->thaw();
    QCOMPARE(read().key, keyOf('a'));
    QCOMPARE(remove().status, Status::Done);
}

void TestSystemKeyStore::leavesAFrozenJobAlone()
{
    QCOMPARE(write(keyOf('a')).status, Status::Done);
    m_ring->afterLook = [this] { m_session->freeze(); };
    QCOMPARE(write(keyOf('b')).status, Status::Frozen);
    QCOMPARE(write(keyOf('c')).status, Status::Frozen); // doesn't get as far as a job
    QCOMPARE(read().status, Status::Frozen);
    m_session->thaw();
    // The first may still have happened, the second not.
    const KeyOutcome after = read();
    QCOMPARE(after.status, Status::Found);
    QVERIFY(after.key == keyOf('a') || after.key == keyOf('b'));
    QCOMPARE(write(keyOf('d')).status, Status::Done);
    QCOMPARE(read().key, keyOf('d'));
    QCOMPARE(remove().status, Status::Done);
    QCOMPARE(m_session->itemCount(), 0);
}

void TestSystemKeyStore::canBeClosedWithAJobRunning()
{
    QCOMPARE(write(keyOf('a')).status, Status::Done);
    bool started = false;
    m_ring->afterLook = [this, &started] {
        m_session->freeze();
        started = true;
    };
    QObject owner;
    KeyReply *reply = m_store->read(m_profile, &owner);
    QSignalSpy finished(reply, &KeyReply::finished);
    KeyReply *waiting = m_store->read(m_profile, &owner);
    QTRY_VERIFY(started);
    m_store.reset();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->outcome().status, Status::Frozen);
    QTRY_VERIFY(waiting->isFinished());
    m_session->thaw();
    m_store = std::make_unique<SystemKeyStore>(application);
    QCOMPARE(remove().status, Status::Done);
}

void TestSystemKeyStore::survivesTheDeathOfTheRing()
{
    QCOMPARE(write(keyOf('a')).status, Status::Done);
    m_ring->afterLook = [this] { m_session->stop(); };
    const Status status = read().status;
    QVERIFY2(status == Status::NoService || status == Status::Failed,
             qPrintable(QString::number(int(status))));
    QCOMPARE(read().status, Status::NoService);
    QVERIFY(m_session->start());
    QCOMPARE(read().key, keyOf('a'));
    QCOMPARE(write(keyOf('b')).status, Status::Done);
    QCOMPARE(read().key, keyOf('b'));
    QCOMPARE(remove().status, Status::Done);
}

QTEST_GUILESS_MAIN(TestSystemKeyStore)
#include "tst_systemkeystore.moc"
