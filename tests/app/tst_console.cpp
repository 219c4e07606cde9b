// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/eventkindbutton.h"
#include "gui/requests/requestsmodel.h"
#include "support/findwidget.h"
#include "support/freshstate.h"
#include "support/namelesscontrols.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

/// The whole program on the built-in emulator, offscreen, as a person uses it.
class TestConsole : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensOnTheDemo();
    void namesEveryControl();
    void filtersByKind();
    void fetchesMoreWhileScrolling();
    void loadsAll();
    void sortsAndSaysAmongHowMany();
    void showsAllOfAnEvent();
    void saysThatNothingMatches();
    void keepsRowsWhenTheQuestionIsWrong();
    void remembersColumns();
    void leavesTheAccount();
    void showsRequests();
    void startsAgain();

private:
    QTableView *table() const { return findWidget<QTableView>("Activity events"); }
    int rows() const { return table()->model()->rowCount(); }
    QString footer() const { return findWidget<QLineEdit>("Result status")->text(); }
    void searchLast30Days();

    std::unique_ptr<Console> m_console;
};

void TestConsole::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_console"));
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                  + QStringLiteral("/outpost.ini"));
}

void TestConsole::init()
{
    freshState();
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .demoEvents = 6000}, {});
    QTRY_VERIFY(table() && rows() > 0);
}

void TestConsole::cleanup()
{
    m_console.reset();
}

void TestConsole::searchLast30Days()
{
    findWidget<QComboBox>("range")->setCurrentIndex(3);
    findWidget<QPushButton>("Search")->click();
    QTRY_COMPARE(rows(), 1000);
}

void TestConsole::opensOnTheDemo()
{
    QVERIFY(table()->columnWidth(0) >= static_cast<const QAbstractItemView *>(table())
                                           ->sizeHintForIndex(table()->model()->index(0, 0))
                                           .width()); // the whole time
    auto *navigation = findWidget<QListWidget>("Navigation");
    QCOMPARE(navigation->item(0)->text(), QStringLiteral("Activity"));
    QVERIFY(findWidget<QLineEdit>("Account and host")->text().contains(QStringLiteral("Demo")));
    QTRY_COMPARE(findWidget<QLineEdit>("Queue status")->text(), QStringLiteral("Idle"));
    QTRY_COMPARE(findWidget<QLineEdit>("Searches left")->text(),
                 QStringLiteral("59 of 60 searches left"));
    QVERIFY(findWidget<QWidget>("Event details")->isVisible());
    for (const char *name : {"Filter", "Free text", "Sender", "Recipient", "Subject"})
        QVERIFY2(findWidget<QLineEdit>(name), name);
    for (const char *name : {"Search", "Cancel", "Load all"})
        QVERIFY2(findWidget<QPushButton>(name), name);
    QVERIFY(findWidget<QLineEdit>("Filter")->hasFocus()
            || QGuiApplication::focusWindow() == nullptr);
}

void TestConsole::namesEveryControl()
{
    findWidget<QAbstractButton>("More filters")->click();
    const QStringList nameless = namelessControls();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    findWidget<QAbstractButton>("More filters")->click();
}

void TestConsole::filtersByKind()
{
    const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    findWidget<EventKindButton>("Event kinds")->setKinds({EventKind::HardBounced});
    findWidget<QComboBox>("range")->setCurrentIndex(3);
    findWidget<QPushButton>("Search")->click();
    QTRY_VERIFY(!reset.isEmpty());
    QVERIFY(rows() > 20);
    for (int row = 0; row < rows(); ++row)
        QCOMPARE(table()->model()->index(row, int(EventColumn::Event)).data().toString(),
                 QStringLiteral("Hard bounced"));
}

void TestConsole::fetchesMoreWhileScrolling()
{
    searchLast30Days();
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
    QTRY_COMPARE(rows(), 2000);
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
    QTRY_COMPARE(rows(), 3000);
}

void TestConsole::loadsAll()
{
    const QAbstractItemModelTester tester(table()->model());
    searchLast30Days();
    auto *loadAll = findWidget<QPushButton>("Load all");
    QVERIFY(loadAll->isVisible());
    loadAll->click();
    QTRY_VERIFY(!loadAll->isVisible());
    QVERIFY(rows() >= 6000);
    QVERIFY2(footer().contains(QStringLiteral("event")), qPrintable(footer()));
}

void TestConsole::sortsAndSaysAmongHowMany()
{
    searchLast30Days();
    table()->sortByColumn(int(EventColumn::Recipient), Qt::AscendingOrder);
    QTRY_VERIFY(footer().startsWith(QStringLiteral("Sorted among 1,000 fetched of ")));
    const auto *model = qobject_cast<ActivityModel *>(table()->model());
    QTRY_VERIFY(!model->isSorting());
    const auto recipient
        = [&](int row) { return model->index(row, int(EventColumn::Recipient)).data().toString(); };
    QTRY_VERIFY(QString::localeAwareCompare(recipient(0), recipient(500)) <= 0);
    for (int row = 1; row < 900; ++row)
        QVERIFY(QString::localeAwareCompare(recipient(row - 1), recipient(row)) <= 0);
    table()->sortByColumn(int(EventColumn::Time), Qt::DescendingOrder);
}

void TestConsole::showsAllOfAnEvent()
{
    table()->selectRow(0);
    auto *fields = findWidget<QTableWidget>("Event fields");
    QTRY_VERIFY(fields->rowCount() > 5);
    auto *json = findWidget<QPlainTextEdit>("Raw JSON of the event");
    QVERIFY(json->toPlainText().startsWith(QLatin1Char('{')));
    findWidget<QPushButton>("Copy as JSON")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1Char('{')));
    findWidget<QPushButton>("Copy as text")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("E-mail ID: ")));
}

void TestConsole::saysThatNothingMatches()
{
    findWidget<QLineEdit>("Subject")->setText(QStringLiteral("no such subject anywhere"));
    QTest::keyClick(findWidget<QLineEdit>("Subject"), Qt::Key_Return);
    auto *caption = findWidget<QLabel>("No events match");
    QTRY_VERIFY((caption = findWidget<QLabel>("No events match")) && caption->isVisible());
    QVERIFY(!table()->isVisible());
    findWidget<QLineEdit>("Subject")->clear();
    QTest::keyClick(findWidget<QLineEdit>("Subject"), Qt::Key_Return);
    QTRY_VERIFY(table()->isVisible());
}

void TestConsole::keepsRowsWhenTheQuestionIsWrong()
{
    const int before = rows();
    findWidget<QComboBox>("range")->setCurrentIndex(4);
    auto *from = findWidget<QDateTimeEdit>("From");
    findWidget<QDateTimeEdit>("Until")->setDateTime(from->dateTime().addDays(-1));
    findWidget<QPushButton>("Search")->click();
    auto *message = findWidget<QLabel>("This can't be searched");
    QVERIFY(message && message->isVisible());
    QCOMPARE(rows(), before);
    QVERIFY(table()->isVisible());
    findWidget<QComboBox>("range")->setCurrentIndex(1);
    findWidget<QPushButton>("Search")->click();
    QVERIFY2(!message->isVisible(), qPrintable(message->text()));
}

void TestConsole::remembersColumns()
{
    QHeaderView *header = table()->horizontalHeader();
    header->moveSection(header->visualIndex(int(EventColumn::Subject)), 0);
    header->resizeSection(int(EventColumn::Sender), 77);
    QVERIFY(header->isSectionHidden(int(EventColumn::Host)));
    header->setSectionHidden(int(EventColumn::Host), false);
    cleanup();
    init();
    header = table()->horizontalHeader();
    QCOMPARE(header->visualIndex(int(EventColumn::Subject)), 0);
    QCOMPARE(header->sectionSize(int(EventColumn::Sender)), 77);
    QVERIFY(!header->isSectionHidden(int(EventColumn::Host)));
}

void TestConsole::leavesTheAccount()
{
    findWidget<QWidget>("MainWindow")
        ->findChild<QAction *>(QStringLiteral("changeAccount"))
        ->trigger();
    QVERIFY(!table());
    QVERIFY(findWidget<QWidget>("WelcomePage")->isVisible());
    findWidget<QPushButton>("Open the demo")->click();
    QTRY_VERIFY(table() && rows() > 0);
}

void TestConsole::showsRequests()
{
    auto *window = findWidget<QMainWindow>("MainWindow");
    auto *dock = window->findChild<QDockWidget *>(QStringLiteral("RequestsPanelDock"));
    QVERIFY(dock->isHidden());
    QCOMPARE(dock->toggleViewAction()->shortcuts(),
             QList<QKeySequence>({Qt::Key_F12, Qt::CTRL | Qt::SHIFT | Qt::Key_R}));
    dock->toggleViewAction()->trigger();
    QVERIFY(dock->isVisible());
    const auto *requests = findWidget<QTableView>("Requests");
    QTRY_VERIFY(requests->model()->rowCount() > 0);
    const QModelIndex id = requests->model()->index(0, RequestsModel::RequestId);
    QTRY_VERIFY(!id.data().toString().isEmpty());
    QCOMPARE(id.siblingAtColumn(RequestsModel::Operation).data().toString(),
             QStringLiteral("/activity/search"));
    QCOMPARE(id.siblingAtColumn(RequestsModel::Account).data().toString(), QStringLiteral("Demo"));
    QCOMPARE(id.siblingAtColumn(RequestsModel::Status).data().toString(), QStringLiteral("200"));
    window->close();
    cleanup();
    init();
    dock = findWidget<QMainWindow>("MainWindow")
               ->findChild<QDockWidget *>(QStringLiteral("RequestsPanelDock"));
    QVERIFY2(dock->isVisible(), "not remembered");
    dock->toggleViewAction()->trigger();
    findWidget<QMainWindow>("MainWindow")->close();
}

void TestConsole::startsAgain()
{
    auto *window = findWidget<QMainWindow>("MainWindow");
    const QAbstractItemModel *model = table()->model();
    window->showMinimized();
    m_console->startAgain({});
    QVERIFY(!window->isMinimized());
    m_console->startAgain({.demo = true});
    QVERIFY2(table() && table()->model() == model, "it is open already");
    m_console->startAgain({.apiUrl = QStringLiteral("ftp://typing.error")});
    QVERIFY(table() && table()->model() == model);
    m_console->startAgain({.apiUrl = QStringLiteral("https://eu-api.smtp2go.com/v3")});
    QVERIFY(!table());
    QVERIFY(findWidget<QLineEdit>("API key")->isVisible());
    QVERIFY(!findWidget<QComboBox>("region")->isVisible());
    m_console->startAgain({.apiUrl = QStringLiteral("ftp://typing.error")});
    QVERIFY(findWidget<QLabel>("problem")->isVisible());
    m_console->startAgain({.demo = true, .demoEvents = 6000});
    QTRY_VERIFY(table() && rows() > 0);
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
