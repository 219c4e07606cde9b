// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "core/settings.h"
#include "gui/tour/tourpopover.h"
#include "support/findwidget.h"
#include "support/freshstate.h"

#include <QAction>
#include <QMainWindow>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

/// The whole program in the hands of somebody who has never seen it.
class TestFirstMinute : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void explainsTheKey();
    void showsNewcomersAround();
    void neverAgainByItself_data();
    void neverAgainByItself();
    void isNeverInTheWay_data();
    void isNeverInTheWay();
    void showsAroundWhenAsked();

private:
    [[nodiscard]] QTableView *table() const { return findWidget<QTableView>("Activity events"); }
    [[nodiscard]] QMainWindow *window() const { return findWidget<QMainWindow>("MainWindow"); }
    [[nodiscard]] TourPopover *tour() const
    {
        return window()->findChild<TourPopover *>(QString(), Qt::FindDirectChildrenOnly);
    }
    void start(const QStringList &arguments);
    void openDemo();

    std::unique_ptr<Console> m_console;
};

void TestFirstMinute::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_firstminute"_s);
}

void TestFirstMinute::init()
{
    freshState();
    QFile::remove(Settings::defaultPath());
}

void TestFirstMinute::cleanup()
{
    m_console.reset();
}

void TestFirstMinute::start(const QStringList &arguments)
{
    m_console.reset();
    m_console = std::make_unique<Console>(*qApp);
    m_console->start(CommandLine::parse(QStringList{u"outpost"_s} + arguments), {});
}

void TestFirstMinute::openDemo()
{
    auto *demo = findWidget<QPushButton>("Try the demo");
    QTRY_VERIFY(demo->isVisible());
    demo->click();
    QTRY_VERIFY(table() && table()->model()->rowCount() > 0);
}

void TestFirstMinute::explainsTheKey()
{
    start({});
    findWidget<QPushButton>("What Outpost does with a key")->click();
    QTRY_VERIFY(findWidget<QTextBrowser>("Help text"));
    QVERIFY(findWidget<QTextBrowser>("Help text")->toPlainText().size() > 200);
}

void TestFirstMinute::showsNewcomersAround()
{
    start({});
    QVERIFY(!tour());
    openDemo();
    QTRY_VERIFY(tour() && tour()->isVisible());
    window()->findChild<QAction *>(u"changeAccount"_s)->trigger();
    QTRY_VERIFY(!tour()); // it goes with what it points at
    openDemo();
    QTRY_VERIFY(tour()); // and was not seen to its end
}

void TestFirstMinute::neverAgainByItself_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("skipped") << u"skip"_s;
    QTest::newRow("seen") << u"next"_s;
}

void TestFirstMinute::neverAgainByItself()
{
    QFETCH(QString, button);
    start({u"--demo"_s});
    QTRY_VERIFY(tour());
    for (int click = 0; click < 4 && tour(); ++click) {
        tour()->findChild<QPushButton *>(button)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(!tour());
    start({u"--demo"_s});
    QTRY_VERIFY(table() && table()->model()->rowCount() > 0);
    QVERIFY(!tour());
}

void TestFirstMinute::isNeverInTheWay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("new search") << QStringList{u"--demo"_s, u"--new-search"_s};
    QTest::newRow("a view") << QStringList{u"--demo"_s, u"/nowhere/some.outpostview"_s};
}

void TestFirstMinute::isNeverInTheWay()
{
    QFETCH(QStringList, arguments);
    start(arguments);
    QTRY_VERIFY(table() && table()->model()->rowCount() > 0);
    QVERIFY(!tour());
}

void TestFirstMinute::showsAroundWhenAsked()
{
    start({u"--new-search"_s});
    auto *action = window()->findChild<QAction *>(u"tour"_s);
    QVERIFY(!action->isEnabled());
    openDemo();
    QVERIFY(action->isEnabled());
    action->trigger();
    QVERIFY(tour()->isVisible());
}

QTEST_MAIN(TestFirstMinute)
#include "tst_firstminute.moc"
