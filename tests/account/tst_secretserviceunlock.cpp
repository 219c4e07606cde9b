// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/fakesecretservice.h"
#include "account/keyringtest.h"
#include "account/secretserviceunlock.h"
#include "account/systemkeystore.h"
#include "support/keyringsession.h"

#include <QSignalSpy>

using Status = KeyStatus;

class TestSecretServiceUnlock : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksNobodyWhenUnlocked();
    void unlocks();
    void makesARing();
    void tellsThatThePromptWasDismissed();
    void tellsThatThePasswordWasWrong();
    void waitsForThePerson();
    void withdrawsThePrompt();
    void tellsThatTheServiceIsGone();

private:
    [[nodiscard]] KeyReply *prompted();

    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<FakeSecretService> m_service;
    std::unique_ptr<SystemKeyStore> m_store;
    std::unique_ptr<KeyReply> m_reply;
};

void TestSecretServiceUnlock::initTestCase()
{
    if (const QString obstacle = KeyringSession::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    m_session = std::make_unique<KeyringSession>();
}

void TestSecretServiceUnlock::init()
{
    m_service = std::make_unique<FakeSecretService>();
    m_store = std::make_unique<SystemKeyStore>();
}

void TestSecretServiceUnlock::cleanup()
{
    m_reply.reset();
    m_store.reset();
    m_service.reset();
}

/// A reply whose prompt is on the screen; null if that doesn't happen.
KeyReply *TestSecretServiceUnlock::prompted()
{
    m_reply.reset(m_store->unlock(nullptr));
    return QTest::qWaitFor([this] { return m_service->prompted == 1; }) ? m_reply.get() : nullptr;
}

void TestSecretServiceUnlock::asksNobodyWhenUnlocked()
{
    m_service->isLocked = false;
    QCOMPARE(outcomeOf(m_store->unlock(nullptr)).status, Status::Done);
    QCOMPARE(m_service->prompted, 0);
}

void TestSecretServiceUnlock::unlocks()
{
    const KeyReply *reply = prompted();
    QVERIFY(reply && !reply->isFinished());
    m_service->enterPassword();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->outcome().status, Status::Done);
    QCOMPARE(m_service->withdrawn, 0);
}

void TestSecretServiceUnlock::makesARing()
{
    m_service->hasRing = false;
    const KeyReply *reply = prompted();
    QVERIFY(reply);
    QCOMPARE(m_service->created, 1);
    m_service->enterPassword();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->outcome().status, Status::Done);
}

void TestSecretServiceUnlock::tellsThatThePromptWasDismissed()
{
    const KeyReply *reply = prompted();
    QVERIFY(reply);
    m_service->dismiss();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->outcome().status, Status::Refused);
    QVERIFY(keyOutcomeText(reply->outcome()).contains(QStringLiteral("dismissed")));
}

void TestSecretServiceUnlock::tellsThatThePasswordWasWrong()
{
    const KeyReply *reply = prompted();
    QVERIFY(reply);
    m_service->enterWrongPassword();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->outcome().status, Status::Locked);
}

/// The patience is for the service, not for the person.
void TestSecretServiceUnlock::waitsForThePerson()
{
    constexpr std::chrono::milliseconds patience(100);
    KeyReply reply;
    QSignalSpy finished(&reply, &KeyReply::finished);
    (new SecretServiceUnlock(patience, &reply))->start([&reply](const KeyOutcome &outcome) {
        reply.settle(outcome);
    });
    QTRY_COMPARE(m_service->prompted, 1);
    QVERIFY(!finished.wait(int(patience.count() * 5)));
    m_service->enterPassword();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply.outcome().status, Status::Done);
}

void TestSecretServiceUnlock::withdrawsThePrompt()
{
    QVERIFY(prompted());
    m_reply.reset();
    QTRY_COMPARE(m_service->withdrawn, 1);
}

void TestSecretServiceUnlock::tellsThatTheServiceIsGone()
{
    const KeyReply *reply = prompted();
    QVERIFY(reply);
    m_service->disappear();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->outcome().status, Status::NoService);
}

QTEST_GUILESS_MAIN(TestSecretServiceUnlock)
#include "tst_secretserviceunlock.moc"
