// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/ambushedring.h"
#include "account/keyringtest.h"
#include "account/profilestore.h"
#include "account/systemkeystore.h"
#include "support/canary.h"
#include "support/keyringsession.h"
#include "support/messagelog.h"
#include "support/modesweep.h"

#include <QLoggingCategory>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using Status = KeyStatus;

namespace {

/// All that was logged, with every category on.
MessageLog &log()
{
    static auto *kept = new MessageLog; // the thread of D-Bus logs until the very end
    return *kept;
}

QtMessageHandler printer = nullptr;

/// Every message is kept; what Qt says of D-Bus, a line a message, isn't printed.
void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    log().add(qFormatLogMessage(type, context, message));
    if (type != QtDebugMsg)
        printer(type, context, message);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A key that is easily found again is put through everything, and then looked for everywhere.
class TestKeyLeak : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void leaksNoKey();

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

void TestKeyLeak::initTestCase()
{
    if (const QString obstacle = KeyringSession::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    ::umask(0);
    printer = qInstallMessageHandler(keepMessage);
    qputenv("QDBUS_DEBUG", "1");
    m_session = std::make_unique<KeyringSession>();
    QVERIFY(m_session->start());
    auto ring = std::make_unique<AmbushedRing>(u"outpost-test"_s);
    m_ring = ring.get();
    m_store = std::make_unique<SystemKeyStore>(u"outpost-test"_s, std::move(ring));
}

void TestKeyLeak::leaksNoKey()
{
    const Secret canary("api-Canary7Canary7Canary7Canary7abcd");
    QVERIFY(holdsSecret("x" + canary.reveal().toBase64(), canary.reveal()));
    log().clear();
    QLoggingCategory::setFilterRules(u"*=true"_s);

    Profile profile;
    profile.name = u"Harbour"_s;
    profile.id = m_profile;
    auto profiles = std::make_unique<ProfileStore>(m_session->home() + u"/.config/outpost"_s);
    profiles->load();
    QTRY_VERIFY(profiles->isLoaded());
    QVERIFY(profiles->add(profile));
    QCOMPARE(write(canary).status, Status::Done);
    QCOMPARE(read().key, canary);
    m_ring->afterLook = [this] { QVERIFY(m_session->lock()); };
    QCOMPARE(write(canary).status, Status::Locked);
    QCOMPARE(read().status, Status::Locked);
    QVERIFY(m_session->unlock());
    m_ring->afterLook = [this] { m_session->freeze(); };
    QCOMPARE(write(canary).status, Status::Frozen);
    m_session->thaw();
    QCOMPARE(read().key, canary);
    profiles.reset();

    const CanarySweep whileKept = sweepFor(canary.reveal(), m_session->home());
    QCOMPARE(remove().status, Status::Done);
    QLoggingCategory::setFilterRules({});

    QVERIFY(log().text().contains("org.freedesktop.secrets")); // D-Bus did log
    QVERIFY(!holdsSecret(log().text(), canary.reveal()));
    QCOMPARE(whileKept.found, QStringList());
    QVERIFY(whileKept.files >= 2); // the ring's and ours
    QVERIFY(!holdsSecret(m_session->output(), canary.reveal()));
    QVERIFY(!holdsSecret(contentOf(u"/proc/self/cmdline"_s), canary.reveal()));
    QVERIFY(!holdsSecret(contentOf(u"/proc/self/environ"_s), canary.reveal()));
    QCOMPARE(openToOthers(m_session->home() + u"/.config/outpost"_s), QStringList());
    qInfo("figure F9, F16 key store: %d files, %lld bytes of log: 0 hits; umask 000: 0 files open "
          "to others",
          whileKept.files, qlonglong(log().text().size()));
}

QTEST_GUILESS_MAIN(TestKeyLeak)
#include "tst_keyleak.moc"
