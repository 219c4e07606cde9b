// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The whole window with an account to open at start, whose key is in a ring that is out of order.
class TestFrozenKeyring : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isUsableAtOnce_data();
    void isUsableAtOnce();

private:
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
    QTest::addColumn<bool>("frozen");
    QTest::newRow("frozen") << true;
    QTest::newRow("locked") << false;
}

void TestFrozenKeyring::isUsableAtOnce()
{
    QFETCH(bool, frozen);
    if (frozen)
        m_session->freeze();
    else
        QVERIFY(m_session->lock());
    QElapsedTimer time;
    time.start();
    Console console(
        *qApp,
        {.keys = std::make_unique<SystemKeyStore>(), .clock = std::make_unique<SystemClock>()});
    qint64 longestGap = 0;
    QElapsedTimer sinceBeat;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this,
            [&] { longestGap = qMax(longestGap, sinceBeat.restart()); });
    console.start({}, {});
    // Usable: the accounts are there to choose from, and the window answers.
    QTRY_VERIFY(findWidget<AccountSwitcher>("Account")->menu()->actions().size() > 4);
    QTRY_VERIFY(findWidget<QMainWindow>("MainWindow")->isVisible());
    const qint64 usable = time.elapsed();
    sinceBeat.start();
    heart.start(10);
    const auto isTold = [] {
        const QList<QLabel *> labels = findWidget<QWidget>("OpeningPage")->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"without its key"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 20'000);
    const qint64 told = time.elapsed();
    qInfo("figure F13 %s: window usable after %lld ms, message after %lld ms, longest gap of the "
          "window's thread meanwhile %lld ms",
          frozen ? "frozen" : "locked", usable, told, longestGap);
    QVERIFY(usable <= 1000);
    QVERIFY(told <= 3000);
    QVERIFY(longestGap <= 100);
    if (frozen)
        m_session->thaw();
    else
        QVERIFY(m_session->unlock());
}

QTEST_MAIN(TestFrozenKeyring)
#include "tst_frozenkeyring.moc"
