// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subaccountswindow.h"
#include "support/namelesscontrols.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Column = SubaccountColumn;

/// The page of subaccounts in the whole program, on the demo.
class TestSubaccountsPage : public QObject, private SubaccountsWindow {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsAllWithTheirNumbers();
    void readsWhenItIsFirstShown();
    void searchesAsOneTypes();
    void asksTheService();
    void offersOnlyWhatMakesSense();
    void showsTheActivityOfOne();
    void worksAsOne();
    void namesThemInTheFilter();
    void readsSendersAndProblems();
    void gathersTheEstate();
    void namesEveryControl();
    void fitsIntoASmallScreen();
    void saysWhyThereAreNone();
    void keepsTheRowsWhenNumbersFail();
};

void TestSubaccountsPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::English);
    QCoreApplication::setApplicationName(QStringLiteral("tst_subaccountspage"));
}

void TestSubaccountsPage::init()
{
    freshState();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .demoEvents = 5'000}, {});
    QTRY_VERIFY(table() != nullptr);
    openPage();
}

void TestSubaccountsPage::cleanup()
{
    m_console.reset();
}

void TestSubaccountsPage::showsAllWithTheirNumbers()
{
    const int row = rowOf(u"Kx3f9Q"_s);
    QCOMPARE(cell(row, Column::Name), u"Nordlicht Logistik GmbH"_s);
    QCOMPARE(cell(row, Column::State), u"Active"_s);
    QCOMPARE(cell(row, Column::PlanSize), u"10,000"_s);
    QVERIFY(cell(row, Column::Left).endsWith(u" %)"_s));
    QVERIFY(cell(row, Column::BouncePercent).contains(u'%'));
    QCOMPARE(cell(row, Column::UsedUpOn), QString()); // a fresh demo can't know it
    QVERIFY(findWidget<QLineEdit>("Totals")->text().contains(u"sent"_s));
}

void TestSubaccountsPage::readsWhenItIsFirstShown()
{
    QVERIFY(table()->isVisible());
    auto *navigation = findWidget<QListWidget>("Navigation");
    QCOMPARE(navigation->item(0)->text(), u"Activity"_s); // stays the first page
}

void TestSubaccountsPage::searchesAsOneTypes()
{
    auto *search = findWidget<QLineEdit>("Search subaccounts");
    QTest::keyClicks(search, u"nordlicht"_s);
    QTRY_COMPARE(names(), QStringList{u"Nordlicht Logistik GmbH"_s});
    search->setText(u"no such thing"_s);
    QTRY_VERIFY(!table()->isVisible());
    QTRY_VERIFY(button("Show all"));
    press("Show all");
    QTRY_COMPARE(table()->model()->rowCount(), 7);
    auto *state = findWidget<QComboBox>("state");
    state->setCurrentIndex(state->findText(u"Closed"_s));
    QTRY_COMPARE(names(), QStringList{u"Alpenblick Hotel"_s});
}

void TestSubaccountsPage::asksTheService()
{
    findWidget<QLineEdit>("Search subaccounts")->setText(u"bluefin"_s);
    findWidget<QToolButton>("Ask SMTP2GO")->click();
    QTRY_VERIFY(button("Show all"));
    QTRY_COMPARE(names(), QStringList{u"Bluefin Outfitters"_s});
    press("Show all");
    QTRY_COMPARE(table()->model()->rowCount(), 7);
}

void TestSubaccountsPage::offersOnlyWhatMakesSense()
{
    table()->clearSelection();
    for (const char *name : {"Edit", "Close", "Reopen", "Work as this subaccount", "Estate"})
        QVERIFY2(!button(name)->isEnabled(), name);
    choose(u"q7Lm2A"_s); // closed
    QVERIFY(!button("Close")->isEnabled());
    QVERIFY(!button("Work as this subaccount")->isEnabled());
    QVERIFY(button("Reopen")->isEnabled());
    table()->selectAll();
    QVERIFY(!button("Edit")->isEnabled());
    QVERIFY(button("Estate")->isEnabled());
    QVERIFY(findWidget<QLineEdit>("Totals")->text().startsWith(u"Chosen: "_s));
}

void TestSubaccountsPage::showsTheActivityOfOne()
{
    choose(u"Kx3f9Q"_s);
    QTRY_VERIFY(button("Show activity"));
    press("Show activity");
    auto *events = findWidget<QTableView>("Activity events");
    QTRY_VERIFY(events->isVisible());
    QCOMPARE(findWidget<QListWidget>("Navigation")->currentRow(), 0);
}

void TestSubaccountsPage::worksAsOne()
{
    choose(u"Kx3f9Q"_s);
    press("Work as this subaccount");
    QTRY_VERIFY(findWidget<QMainWindow>("MainWindow")->windowTitle().contains(u"Kx3f9Q"_s));
    QTRY_VERIFY(table() != nullptr);
    openPage(); // it still shows the account's, and says so
    auto *strip = findWidget<QWidget>("subaccountStrip");
    QVERIFY(strip && strip->isVisible());
}

void TestSubaccountsPage::readsSendersAndProblems()
{
    choose(u"9hJw2r"_s);
    QTRY_VERIFY(button("Read its senders"));
    auto *senders = findWidget<QTableView>("Senders of the subaccount");
    QCOMPARE(senders->model()->rowCount(), 0); // nothing is asked unasked
    press("Read its senders");
    QTRY_VERIFY(senders->model()->rowCount() > 0);
    choose(u"Kx3f9Q"_s);
    QTRY_COMPARE(senders->model()->rowCount(), 0);
    choose(u"9hJw2r"_s);
    QTRY_VERIFY(senders->model()->rowCount() > 0); // read once
}

void TestSubaccountsPage::gathersTheEstate()
{
    table()->selectAll();
    press("Estate");
    QTRY_VERIFY(button("Start"));
    auto *estate = findWidget<QTableView>("Estate of the subaccounts");
    QCOMPARE(estate->model()->rowCount(), 7);
    QCOMPARE(estate->model()->index(0, 1).data().toString(), u"–"_s); // nothing is read unasked
    QVERIFY(findWidget<QLabel>("price")->text().startsWith(u"7"_s));
    press("Start");
    QTRY_VERIFY(button("Start") && !button("Pause gathering"));
    for (int row = 0; row < estate->model()->rowCount(); ++row) {
        for (int column = 1; column < estate->model()->columnCount(); ++column)
            QVERIFY(estate->model()->index(row, column).data().toString() != u"–"_s
                    || column == estate->model()->columnCount() - 1);
    }
}

void TestSubaccountsPage::namesEveryControl()
{
    QCOMPARE(namelessControls(), QStringList());
    press("Add subaccount");
    QTRY_VERIFY(button("Next"));
    QCOMPARE(namelessControls(), QStringList());
    button("Next")->window()->close();
}

/// An error has its place in the page, with a way on.
/// The filter of the activity knows by its name whose events are shown.
void TestSubaccountsPage::namesThemInTheFilter()
{
    const QString name = cell(rowOf(QStringLiteral("9hJw2r")), Column::Name);
    choose(QStringLiteral("9hJw2r"));
    QTest::mouseClick(button("Show activity"), Qt::LeftButton);
    auto *line = findWidget<QLineEdit>("Filter");
    QTRY_COMPARE(line->text(), u"sub:\"%1\""_s.arg(name));
}

/// Or the window would grow over the edge of the screen with a dock at the bottom open.
void TestSubaccountsPage::fitsIntoASmallScreen()
{
    choose(QStringLiteral("9hJw2r"));
    QTRY_VERIFY(findWidget<QWidget>("Details of the subaccount")->isVisible());
    QCOMPARE_LE(table()->window()->minimumSizeHint().height(), 600);
}

void TestSubaccountsPage::saysWhyThereAreNone()
{
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true,
                      .demoEvents = 1'000,
                      .demoFaults = {u"error-in-200:on=subaccounts/search,always"_s}},
                     {});
    QTRY_VERIFY(table() != nullptr);
    auto *navigation = findWidget<QListWidget>("Navigation");
    navigation->setCurrentItem(
        navigation->findItems(u"Subaccounts"_s, Qt::MatchExactly).constFirst());
    QTRY_VERIFY(button("Try again"));
    QVERIFY(!table()->isVisible());
}

void TestSubaccountsPage::keepsTheRowsWhenNumbersFail()
{
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true,
                      .demoEvents = 1'000,
                      .demoFaults = {u"error-in-200:on=email_history,always"_s}},
                     {});
    QTRY_VERIFY(table() != nullptr);
    auto *navigation = findWidget<QListWidget>("Navigation");
    navigation->setCurrentItem(
        navigation->findItems(u"Subaccounts"_s, Qt::MatchExactly).constFirst());
    QTRY_COMPARE(table()->model()->rowCount(), 7);
    QTRY_VERIFY(button("Try again"));
    QVERIFY(table()->isVisible());
    QCOMPARE(cell(0, Column::Sent), u"–"_s);
}

QTEST_MAIN(TestSubaccountsPage)
#include "tst_subaccountspage.moc"
