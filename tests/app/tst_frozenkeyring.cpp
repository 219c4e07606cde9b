// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keyring.h"
#include "account/keyringtest.h"
#include "account/profilestore.h"
#include "account/systemkeystore.h"
#include "app/commandline.h"
#include "app/console.h"
#include "core/clock.h"
#include "core/settings.h"
#include "gui/shell/accountswitcher.h"
#include "support/findwidget.h"
#include "support/keyringsession.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Waits longer for the ring of the session than a test waits for the window.
class PatientRing final : public KeyRing {
public:
    void look(const QString &item, QObject *context,
              std::function<void(const RingView &)> seen) override
    {
        m_ring->look(item, context, std::move(seen));
    }
    void unlock(QObject *context, std::function<void(const KeyOutcome &)> done) override
    {
        m_ring->unlock(context, std::move(done));
    }
    [[nodiscard]] std::chrono::milliseconds patience() const override
    {
        return std::chrono::milliseconds(4 * testPatience);
    }

private:
    const std::unique_ptr<KeyRing> m_ring = systemKeyRing(u"outpost"_s);
};

std::unique_ptr<KeyStore> patientStore()
{
    return std::make_unique<SystemKeyStore>(u"outpost"_s, std::make_unique<PatientRing>());
}

bool isTold()
{
    const QList<QLabel *> labels = findWidget<QWidget>("OpeningPage")->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"without its key"_s);
    });
}

} // namespace

/// The whole window with an account to open at start, whose key is in a ring that is out of order.
class TestFrozenKeyring : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isUsableAtOnce_data();
    void isUsableAtOnce();

private:
    enum class Fault { FrozenForLong, Frozen, Locked };

    std::unique_ptr<KeyringSession> m_session;
    QUuid m_account;
};

void TestFrozenKeyring::initTestCase()
{
    if (const QString obstacle = KeyringSession::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QCoreApplication::setApplicationName(u"outpost"_s);
    m_session = std::make_unique<KeyringSession>();
    QVERIFY(m_session->start());
    ProfileStore store;
    store.load();
    QTRY_VERIFY(store.isLoaded());
    Profile profile{.name = u"Harbour"_s};
    profile.ownBaseUrl = QUrl(u"http://127.0.0.1:1/v3"_s);
    m_account = store.add(profile).value();
    SystemKeyStore keys;
    QCOMPARE(outcomeOf(keys.write(m_account, keyOf('a'), nullptr)).status, KeyStatus::Done);
    Settings settings;
    settings.setPreferences({.startUp = {StartUp::Opens::Account, m_account}});
}

void TestFrozenKeyring::isUsableAtOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("frozen for long") << Fault::FrozenForLong;
    QTest::newRow("frozen") << Fault::Frozen;
    QTest::newRow("locked") << Fault::Locked;
}

void TestFrozenKeyring::isUsableAtOnce()
{
    QFETCH(Fault, fault);
    const bool isFrozen = fault != Fault::Locked;
    if (isFrozen)
        m_session->freeze();
    else
        QVERIFY(m_session->lock());
    QElapsedTimer time;
    time.start();
    Console console(*qApp,
                    {.keys = fault == Fault::FrozenForLong ? patientStore()
                                                           : std::make_unique<SystemKeyStore>(),
                     .clock = std::make_unique<SystemClock>()});
    console.start({}, {});
    // Usable: the accounts are there to choose from, and the window answers.
    QTRY_VERIFY(findWidget<AccountSwitcher>("Account")->menu()->actions().size() > 4);
    QTRY_VERIFY(findWidget<QMainWindow>("MainWindow")->isVisible());
    const qint64 usable = time.elapsed();
    if (fault == Fault::FrozenForLong) {
        QVERIFY(!isTold()); // so all this was before the ring was given up
        m_session->thaw();
        return;
    }
    QTRY_VERIFY(isTold());
    qInfo("figure F13 %s: window usable after %lld ms, message after %lld ms",
          QTest::currentDataTag(), usable, time.elapsed());
    if (isFrozen)
        m_session->thaw();
    else
        QVERIFY(m_session->unlock());
}

QTEST_MAIN(TestFrozenKeyring)
#include "tst_frozenkeyring.moc"
