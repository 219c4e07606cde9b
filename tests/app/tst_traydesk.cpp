// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/queuemonitor.h"
#include "app/queues.h"
#include "app/traydesk.h"
#include "app/unknownwritesdesk.h"
#include "core/clock.h"
#include "core/settings.h"
#include "gui/shell/mainwindow.h"
#include "support/freshstate.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Tray = DesktopPreferences::Tray;

class TestTrayDesk : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void hasNoIconUnlessWished();
    void closesAsWished_data();
    void closesAsWished();
    void quitsForGood();
    void showsTheWindowThatAsks();
    void comesBack();
    void tellsItsState_data();
    void tellsItsState();
    void forgetsSendersOnceLookedAt();

private:
    void wish(Tray tray);
    void close(bool byTheDesktop);

    SystemClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Queues> m_queues;
    std::unique_ptr<QueueMonitor> m_monitor;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<UnknownWritesDesk> m_doubts;
    std::unique_ptr<TrayDesk> m_desk;
    bool m_hasTray = true;
    bool m_isClosed = false;
};

void TestTrayDesk::init()
{
    freshState();
    m_hasTray = true;
    m_settings = std::make_unique<Settings>();
    m_settings->setPreferences({});
    m_queues = std::make_unique<Queues>(m_clock);
    m_monitor = std::make_unique<QueueMonitor>(m_queues->smtp2go());
    m_window = std::make_unique<MainWindow>(*m_monitor, *m_settings);
    m_doubts = std::make_unique<UnknownWritesDesk>(*m_window, m_clock);
    m_doubts->watch(m_queues->smtp2go());
    m_desk = std::make_unique<TrayDesk>(TrayDesk::Parts{.window = *m_window,
                                                        .settings = *m_settings,
                                                        .queue = *m_monitor,
                                                        .doubts = *m_doubts,
                                                        .hasTray = [this] { return m_hasTray; }});
    m_window->show();
}

void TestTrayDesk::cleanup()
{
    m_desk.reset();
    m_doubts.reset();
    m_window.reset();
    m_monitor.reset();
    m_queues.reset();
    m_settings.reset();
}

void TestTrayDesk::wish(Tray tray)
{
    Preferences preferences;
    preferences.desktop.tray = tray;
    m_settings->setPreferences(preferences);
}

void TestTrayDesk::close(bool byTheDesktop)
{
    if (!byTheDesktop) {
        m_isClosed = m_window->close();
        return;
    }
    QCloseEvent event;
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(m_window.get(), &event);
    m_isClosed = event.isAccepted();
}

void TestTrayDesk::hasNoIconUnlessWished()
{
    QCoreApplication::processEvents();
    QVERIFY(!m_desk->icon());
    wish(Tray::Icon);
    QVERIFY(m_desk->icon());
    wish(Tray::None);
    QVERIFY(!m_desk->icon());
    m_hasTray = false;
    wish(Tray::KeepsRunning);
    QVERIFY(!m_desk->icon());
}

void TestTrayDesk::closesAsWished_data()
{
    QTest::addColumn<Tray>("tray");
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("byTheDesktop");
    QTest::addColumn<bool>("closes");
    QTest::newRow("no icon") << Tray::None << true << true << true;
    QTest::newRow("an icon only") << Tray::Icon << true << true << true;
    QTest::newRow("kept") << Tray::KeepsRunning << true << true << false;
    QTest::newRow("kept, but there is no tray") << Tray::KeepsRunning << false << true << true;
    QTest::newRow("kept, but File > Quit") << Tray::KeepsRunning << true << false << true;
}

void TestTrayDesk::closesAsWished()
{
    QFETCH(Tray, tray);
    QFETCH(bool, hasTray);
    QFETCH(bool, byTheDesktop);
    QFETCH(bool, closes);
    wish(tray);
    m_hasTray = hasTray; // it may go while the program runs
    close(byTheDesktop);
    QCOMPARE(m_isClosed, closes);
    QCOMPARE(QApplication::quitOnLastWindowClosed(), closes);
    if (!closes)
        QVERIFY(!m_window->isVisible());
}

void TestTrayDesk::quitsForGood()
{
    wish(Tray::KeepsRunning);
    close(true);
    emit m_desk->icon()->quitRequested();
    QVERIFY(!m_window->isVisible());
    m_window->setCloseGuard({});
}

void TestTrayDesk::showsTheWindowThatAsks()
{
    wish(Tray::KeepsRunning);
    close(true);
    m_window->setCloseGuard([] { return false; });
    emit m_desk->icon()->quitRequested();
    QVERIFY(m_window->isVisible());
    m_window->setCloseGuard({});
}

void TestTrayDesk::comesBack()
{
    wish(Tray::KeepsRunning);
    close(true);
    QVERIFY(!m_window->isVisible());
    const QSignalSpy search(m_desk.get(), &TrayDesk::newSearchRequested);
    emit m_desk->icon()->newSearchRequested();
    QVERIFY(m_window->isVisible());
    QCOMPARE(search.size(), 1);
    QVERIFY(QApplication::quitOnLastWindowClosed());
    for (const QAction *action : m_desk->icon()->menu().actions())
        QVERIFY(action->isSeparator() || !action->text().isEmpty());
}

void TestTrayDesk::tellsItsState_data()
{
    QTest::addColumn<TrayState>("state");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << TrayState{} << QStringList{u"Outpost"_s};
    QTest::newRow("paused") << TrayState{.isPaused = true}
                            << QStringList{u"Outpost"_s, u"Paused by SMTP2GO"_s};
    QTest::newRow("all") << TrayState{true, 1, 3}
                         << QStringList{u"Outpost"_s, u"Paused by SMTP2GO"_s,
                                        u"1 change(s) in doubt"_s, u"3 sender(s) got worse"_s};
}

void TestTrayDesk::tellsItsState()
{
    QFETCH(TrayState, state);
    QFETCH(QStringList, words);
    QCOMPARE(TrayIcon::words(state), words);
}

void TestTrayDesk::forgetsSendersOnceLookedAt()
{
    wish(Tray::KeepsRunning);
    close(true);
    m_desk->noteWorse();
    m_desk->noteWorse();
    QCOMPARE(m_desk->state().worse, 2);
    m_window->bringToFront();
    QTRY_COMPARE(m_desk->state().worse, 0);
}

QTEST_MAIN(TestTrayDesk)
#include "tst_traydesk.moc"
