// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the pictures of every page, light and dark, for README, metainfo and the help:
// `cmake --build --preset release --target screenshots`. As a test it takes them too, into the
// build folder, and looks whether they show something. They are the same whenever they are taken:
// what the demo tells follows from its seed and a clock of our own.

#include "app/screenshotwindow.h"
#include "gui/activity/activitymodel.h"
#include "gui/tour/tourpopover.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

class TestScreenshots : public QObject, private ScreenshotWindow {
    Q_OBJECT
private slots:
    void initTestCase();
    void takesPictures_data();
    void takesPictures();

private:
    void welcome();
    void tour();
    void activity();
    void life();
    void numbers();
    void requests();
    void exporting();
    void senders();
    void subaccounts();
    void estate();
    void changePlan();
    void bulk();
    void accounts();
    void settings();
    void palette();
    void help();
};

void TestScreenshots::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::setApplicationName(u"tst_screenshots"_s);
    QApplication::setCursorFlashTime(0);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
}

void TestScreenshots::takesPictures_data()
{
    QTest::addColumn<Settings::Appearance>("appearance");
    QTest::newRow("light") << Settings::Appearance::Light;
    QTest::newRow("dark") << Settings::Appearance::Dark;
}

void TestScreenshots::takesPictures()
{
    QFETCH(Settings::Appearance, appearance);
    const bool isDark = appearance == Settings::Appearance::Dark;
    m_book = std::make_unique<PictureBook>(
        qEnvironmentVariable("OUTPOST_SCREENSHOTS",
                             QCoreApplication::applicationDirPath() + u"/../screenshots"_s),
        isDark ? QString() : qEnvironmentVariable("OUTPOST_HELP_PICTURES"),
        QString::fromLatin1(QTest::currentDataTag()));
    using Picture = void (TestScreenshots::*)();
    start(appearance);
    for (const Picture picture :
         {&TestScreenshots::welcome, &TestScreenshots::accounts, &TestScreenshots::tour,
          &TestScreenshots::activity, &TestScreenshots::life, &TestScreenshots::exporting,
          &TestScreenshots::numbers, &TestScreenshots::requests, &TestScreenshots::senders,
          &TestScreenshots::subaccounts, &TestScreenshots::changePlan, &TestScreenshots::estate,
          &TestScreenshots::bulk, &TestScreenshots::settings, &TestScreenshots::palette,
          &TestScreenshots::help}) {
        (this->*picture)();
        if (QTest::currentTestFailed())
            break;
    }
    const QColor corner = window()->grab().toImage().pixelColor(3, 3);
    QCOMPARE(corner.lightness() < 128, isDark);
    m_console.reset();
}

void TestScreenshots::welcome()
{
    QTRY_VERIFY(findWidget<QWidget>("WelcomePage")
                && findWidget<QWidget>("WelcomePage")->isVisible());
    takeWindow(u"welcome"_s, Use::NotInHelp);
}

void TestScreenshots::accounts()
{
    trigger(u"Add account…"_s);
    takeDialog("AddAccountDialog", u"add-account"_s);
    trigger(u"Manage accounts…"_s);
    takeDialog("AccountsDialog", u"accounts"_s, Use::NotInHelp);
}

void TestScreenshots::tour()
{
    m_console->startAgain({.demo = true});
    const QTableView *events = nullptr;
    QTRY_VERIFY((events = findWidget<QTableView>("Activity events"))
                && events->model()->rowCount() > 0);
    trigger(u"Tour"_s);
    const auto *popover = window()->findChild<TourPopover *>();
    QVERIFY(popover);
    takeWindow(u"tour"_s, Use::NotInHelp);
    popover->findChild<QPushButton *>(u"skip"_s)->click();
}

void TestScreenshots::activity()
{
    auto *events = findWidget<QTableView>("Activity events");
    int row = 0;
    while (events->model()->index(row, 0).data(ActivityModel::KindRole).toInt()
           != int(EventKind::HardBounced))
        ++row;
    events->selectRow(row);
    events->scrollTo(events->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
    QTRY_VERIFY(findWidget<QTableWidget>("Event fields")->rowCount() > 0);
    QTRY_VERIFY(!findWidget<QLabel>("sentence")->text().isEmpty());
    takeWindow(u"activity"_s);
}

void TestScreenshots::life()
{
    press("Why?");
    m_book->take(*part("Life of the e-mail"), u"life"_s);
    press("Why?");
}

void TestScreenshots::exporting()
{
    press("Export");
    QLineEdit *file = nullptr;
    QTRY_VERIFY((file = findWidget<QLineEdit>("Export to")) && file->isVisible());
    file->setText(u"/home/jo/activity-2026-11-27.csv"_s);
    takeDialog("ExportDialog", u"export"_s);
}

void TestScreenshots::numbers()
{
    trigger(u"Numbers"_s);
    QTRY_VERIFY(findWidget<QWidget>("Events over time"));
    QTRY_VERIFY(findWidget<QTableWidget>("Kinds of events")->rowCount() > 5);
    takeWindow(u"numbers"_s);
    trigger(u"Numbers"_s);
}

void TestScreenshots::requests()
{
    trigger(u"Requests"_s);
    takeWindow(u"requests"_s);
    trigger(u"Requests"_s);
}

void TestScreenshots::senders()
{
    goTo(u"Senders"_s);
    auto *domains = findWidget<QTableView>("Sender domains");
    QTRY_VERIFY(domains->model()->rowCount() > 0);
    press("Check DNS");
    QTRY_VERIFY(findWidget<QLineEdit>("Sender domains status")->text().contains(u"checked"_s));
    const auto found = domains->model()->match(domains->model()->index(0, 0), Qt::DisplayRole,
                                               u"rechnung.nordlicht.example"_s);
    QVERIFY(!found.isEmpty());
    domains->selectRow(found.constFirst().row());
    takeWindow(u"senders"_s);
}

void TestScreenshots::subaccounts()
{
    openPage();
    choose(u"9hJw2r"_s);
    QTRY_VERIFY(button("Read its senders"));
    takeWindow(u"subaccounts"_s);
}

void TestScreenshots::changePlan()
{
    press("Close");
    QTRY_VERIFY(button("Apply") && findWidget<QLineEdit>("Word to confirm")->isVisible());
    takeDialog("ChangePlanDialog", u"change-plan"_s);
    QTRY_VERIFY(!button("Apply"));
}

void TestScreenshots::estate()
{
    table()->selectAll();
    press("Estate");
    QTRY_VERIFY(button("Start"));
    press("Start");
    QTRY_VERIFY(button("Start") && !button("Pause gathering"));
    takeWindow(u"estate"_s);
}

void TestScreenshots::bulk()
{
    trigger(u"Add subaccounts…"_s);
    QTRY_VERIFY(part("BulkDialog") && part("BulkDialog")->isVisible());
    part("BulkDialog")
        ->findChild<QPlainTextEdit *>()
        ->setPlainText(u"Customer;E-mail;Plan\nAlder;it@alder.example;10000\n"
                       "Birch;no address;10000\nCedar;desk@cedar.example;20000\n"
                       "Elm;post@elm.example;10000\n"_s);
    auto *next = part("BulkDialog")->findChild<QPushButton *>(u"next"_s);
    for (const char *page : {"BulkColumnsPage", "BulkCheckPage"}) {
        QTRY_VERIFY(next->isEnabled());
        next->click();
        QTRY_VERIFY(findWidget<QWidget>(page)->isVisible());
    }
    QTRY_VERIFY(next->isEnabled());
    takeDialog("BulkDialog", u"bulk"_s);
}

void TestScreenshots::settings()
{
    trigger(u"Settings…"_s);
    takeDialog("SettingsDialog", u"settings"_s);
}

void TestScreenshots::palette()
{
    goTo(u"Activity"_s);
    trigger(u"Command palette…"_s);
    QTRY_VERIFY(part("commandPalette") && part("commandPalette")->isVisible());
    takeWindow(u"palette"_s, Use::NotInHelp);
    QTest::keyClick(findWidget<QLineEdit>("Command"), Qt::Key_Escape);
}

void TestScreenshots::help()
{
    trigger(u"Help contents"_s);
    takeDialog("Outpost help", u"help"_s, Use::NotInHelp);
    trigger(u"Keyboard shortcuts"_s);
    takeDialog("Keyboard shortcuts", u"shortcuts"_s, Use::NotInHelp);
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
