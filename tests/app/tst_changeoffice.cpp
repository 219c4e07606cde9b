// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changebench.h"
#include "api/queuemonitor.h"
#include "app/changeoffice.h"
#include "core/paths.h"
#include "core/settings.h"
#include "gui/changes/changedesk.h"
#include "gui/changes/changelogpanel.h"
#include "gui/shell/mainwindow.h"
#include "support/canary.h"
#include "support/findwidget.h"
#include "support/freshstate.h"

#include <QDir>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

LoggedChange change(const QString &title)
{
    return {.id = QUuid::createUuid(), .account = u"profile-1"_s, .title = title};
}

} // namespace

/// The changes in the window, over the life of accounts.
class TestChangeOffice : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keepsTheLogOfAccounts();
    void forgetsTheDemoWithIt();

private:
    [[nodiscard]] static int rows()
    {
        return findWidget<QTableView>("Change log")->model()->rowCount();
    }

    /// Temporary ones of this test.
    [[nodiscard]] static QStringList folders()
    {
        return QDir(QDir::tempPath()).entryList({QCoreApplication::applicationName() + u"-*"_s});
    }

    QTemporaryDir m_home;
    std::unique_ptr<ChangeBench> m_bench;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QueueMonitor> m_monitor;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ChangeOffice> m_office;
};

void TestChangeOffice::init()
{
    freshState();
    m_bench = std::make_unique<ChangeBench>();
    m_settings = std::make_unique<Settings>(m_home.filePath(u"outpost.ini"_s));
    m_monitor = std::make_unique<QueueMonitor>(*m_bench->queue);
    m_window = std::make_unique<MainWindow>(*m_monitor, *m_settings);
    m_office = std::make_unique<ChangeOffice>(*m_window, *m_settings, m_bench->clock);
    m_window->show();
    QTRY_VERIFY(findWidget<ChangeLogPanel>("ChangeLogPanel")); // once the window is painted
    findWidget<ChangeLogPanel>("ChangeLogPanel")->parentWidget()->show(); // its dock
}

void TestChangeOffice::cleanup()
{
    m_office.reset();
    m_window.reset();
    m_monitor.reset();
    m_settings.reset();
    m_bench.reset();
}

void TestChangeOffice::keepsTheLogOfAccounts()
{
    ChangeDesk &desk = m_office->open(*m_bench->client, ChangeOffice::Kind::Account);
    QCOMPARE(&desk.log(), &m_office->log());
    desk.log().record(change(u"Canary: kept"_s));
    QTRY_COMPARE(rows(), 1);
    m_office->leave();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(sweepFor("Canary: kept", statePath()).found.size(), 1);
}

void TestChangeOffice::forgetsTheDemoWithIt()
{
    (void)m_office->log().record(change(u"Canary: kept"_s)).result();
    const QStringList before = folders();
    ChangeDesk &desk = m_office->open(*m_bench->client, ChangeOffice::Kind::Demo);
    QCOMPARE(folders().size(), before.size() + 1);
    QVERIFY(&desk.log() != &m_office->log());
    (void)desk.log().record(change(u"Canary: demo"_s)).result();
    (void)desk.log().record(change(u"Canary: demo"_s)).result();
    QTRY_COMPARE(rows(), 2);
    m_office->leave();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(sweepFor("Canary: demo", statePath()).found, QStringList());
    QCOMPARE(folders(), before);
}

QTEST_MAIN(TestChangeOffice)
#include "tst_changeoffice.moc"
