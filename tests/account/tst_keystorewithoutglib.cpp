// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keyringtest.h"
#include "account/systemkeystore.h"
#include "support/keyringsession.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>
#include <QThread>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using Status = KeyStatus;

/// With QT_NO_GLIB=1 nobody turns the event loop of GLib, and libsecret never answers.
class TestKeyStoreWithoutGlib : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void answersAllTheSame();
    void canBeClosedWithAJobRunning();
    void neverBeginsWhatWasGivenUp();

private:
    const QUuid m_profile = QUuid::createUuid();
    std::unique_ptr<KeyringSession> m_session;
};

void TestKeyStoreWithoutGlib::initTestCase()
{
    const auto *dispatcher = QThread::currentThread()->eventDispatcher();
    QVERIFY(!dispatcher->inherits("QEventDispatcherGlib"));
    if (const QString obstacle = KeyringSession::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    m_session = std::make_unique<KeyringSession>();
    QVERIFY(m_session->start());
}

void TestKeyStoreWithoutGlib::answersAllTheSame()
{
    SystemKeyStore store;
    QObject owner;
    QCOMPARE(outcomeOf(store.read(m_profile, nullptr)).status, Status::Missing);
    KeyReply *write = store.write(m_profile, keyOf('a'), &owner);
    KeyReply *read = store.read(m_profile, &owner);
    QTRY_VERIFY_WITH_TIMEOUT(write->isFinished() && read->isFinished(), 30'000);
    QCOMPARE(write->outcome().status, Status::Frozen);
    QCOMPARE(m_session->itemCount(), 0);
    QVERIFY(m_session->lock());
    QCOMPARE(outcomeOf(store.read(m_profile, nullptr)).status, Status::Locked);
    QCOMPARE(outcomeOf(store.remove(m_profile, nullptr)).status, Status::Locked);
    QVERIFY(m_session->unlock());
}

void TestKeyStoreWithoutGlib::canBeClosedWithAJobRunning()
{
    auto store = std::make_unique<SystemKeyStore>();
    QCOMPARE(outcomeOf(store->write(m_profile, keyOf('a'), nullptr)).status, Status::Frozen);
    store.reset();
    QCOMPARE(m_session->itemCount(), 0);
}

/// The first job is under way when it is given up, the second only waits for it.
void TestKeyStoreWithoutGlib::neverBeginsWhatWasGivenUp()
{
    const auto turnGlib = reinterpret_cast<int (*)(void *, int)>(
        QLibrary(u"glib-2.0"_s, 0).resolve("g_main_context_iteration"));
    QVERIFY(turnGlib);
    SystemKeyStore store;
    QCOMPARE(outcomeOf(store.write(m_profile, keyOf('b'), nullptr)).status, Status::Frozen);
    QCOMPARE(outcomeOf(store.write(m_profile, keyOf('c'), nullptr)).status, Status::Frozen);

    QTimer thaw;
    connect(&thaw, &QTimer::timeout, this, [turnGlib] { turnGlib(nullptr, 0); });
    thaw.start(1);
    QTRY_COMPARE(m_session->itemCount(), 1);
    SystemKeyStore other; // what the first one keeps waiting stays so
    for (int i = 0; i < 2; ++i) {
        const KeyOutcome after = outcomeOf(other.read(m_profile, nullptr));
        QCOMPARE(after.status, Status::Found);
        QVERIFY(after.key == keyOf('b'));
    }
    QCOMPARE(outcomeOf(store.write(m_profile, keyOf('d'), nullptr)).status, Status::Done);
    QCOMPARE(outcomeOf(store.remove(m_profile, nullptr)).status, Status::Done);
}

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    TestKeyStoreWithoutGlib test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keystorewithoutglib.moc"
