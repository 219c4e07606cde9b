// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "gui/subaccounts/subaccountmodel.h"
#include "support/findwidget.h"
#include "support/freshstate.h"
#include "support/namelesscontrols.h"
#include "support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Column = SubaccountColumn;

/// The page of subaccounts in the whole program, on the demo.
class TestSubaccountsPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsAllWithTheirNumbers();
    void readsWhenItIsFirstShown();
    void searchesAsOneTypes();
    void asksTheService();
    void addsOneWithAPlan();
    void neverMixesNamesakesUp();
    void editsOne();
    void closesAndReopens();
    void offersOnlyWhatMakesSense();
    void showsTheActivityOfOne();
    void worksAsOne();
    void readsSendersAndProblems();
    void gathersTheEstate();
    void namesEveryControl();

private:
    [[nodiscard]] QTableView *table() const { return findWidget<QTableView>("Subaccounts"); }
    [[nodiscard]] static QPushButton *button(const char *name);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString cell(int row, Column column) const;
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] QStringList idsNamed(const QString &name) const;
    void openPage();
    void choose(const QString &id);
    void add(const QString &name);
    void applyPlan(const QString &word = {});

    std::unique_ptr<Console> m_console;
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

/// The one that can be seen: names are used more than once in the program.
QPushButton *TestSubaccountsPage::button(const char *name)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *found = qobject_cast<QPushButton *>(widget);
        const QString shown = found ? found->accessibleName().isEmpty() ? found->text().remove(u'&')
                                                                        : found->accessibleName()
                                    : QString();
        if (found && found->isVisible() && shown == QLatin1String(name))
            return found;
    }
    return nullptr;
}

QStringList TestSubaccountsPage::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names += cell(row, Column::Name);
    return names;
}

QString TestSubaccountsPage::cell(int row, Column column) const
{
    return table()->model()->index(row, int(column)).data().toString();
}

int TestSubaccountsPage::rowOf(const QString &id) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (cell(row, Column::Id) == id)
            return row;
    }
    return -1;
}

QStringList TestSubaccountsPage::idsNamed(const QString &name) const
{
    QStringList ids;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (cell(row, Column::Name).startsWith(name))
            ids += cell(row, Column::Id);
    }
    return ids;
}

void TestSubaccountsPage::openPage()
{
    auto *navigation = findWidget<QListWidget>("Navigation");
    const QList<QListWidgetItem *> entries
        = navigation->findItems(u"Subaccounts"_s, Qt::MatchExactly);
    QCOMPARE(entries.size(), 1);
    navigation->setCurrentItem(entries.constFirst());
    QTRY_COMPARE(table()->model()->rowCount(), 7);
    QTRY_VERIFY(cell(0, Column::Sent) != u"–"_s);
}

void TestSubaccountsPage::choose(const QString &id)
{
    QVERIFY(rowOf(id) >= 0);
    table()->selectRow(rowOf(id));
}

void TestSubaccountsPage::applyPlan(const QString &word)
{
    if (!word.isEmpty()) {
        QLineEdit *confirmation = nullptr;
        QTRY_VERIFY((confirmation = findWidget<QLineEdit>("Word to confirm"))
                    && confirmation->isVisible());
        QVERIFY(!button("Apply")->isEnabled());
        confirmation->setText(word);
    }
    QTRY_VERIFY(button("Apply") && button("Apply")->isEnabled());
    button("Apply")->click();
    QTRY_VERIFY(!button("Apply"));
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            dialog->close();
    }
}

void TestSubaccountsPage::add(const QString &name)
{
    button("Add subaccount")->click();
    QTRY_VERIFY(button("Next"));
    button("Next")->window()->findChild<QLineEdit *>(u"name"_s)->setText(name);
    QTRY_VERIFY(button("Next")->isEnabled());
    const int before = table()->model()->rowCount();
    button("Next")->click();
    applyPlan();
    QTRY_COMPARE(table()->model()->rowCount(), before + 1);
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
    button("Show all")->click();
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
    button("Show all")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 7);
}

void TestSubaccountsPage::addsOneWithAPlan()
{
    add(u"Pine Trees"_s);
    QCOMPARE(idsNamed(u"Pine Trees"_s).size(), 1);
}

/// Each step acts on the id that was chosen, whatever its name is and wherever its row goes.
void TestSubaccountsPage::neverMixesNamesakesUp()
{
    add(u"Pine"_s);
    add(u"Pine"_s);
    const QStringList ids = idsNamed(u"Pine"_s);
    QCOMPARE(ids.size(), 2);
    for (const QString &id : ids)
        QCOMPARE(cell(rowOf(id), Column::Name), u"Pine (%1)"_s.arg(id));

    choose(ids.at(1));
    QTRY_COMPARE(findWidget<QLabel>("name")->text(), u"Pine (%1)"_s.arg(ids.at(1)));
    button("Close")->click();
    applyPlan(ids.at(1));
    QTRY_COMPARE(cell(rowOf(ids.at(1)), Column::State), u"Closed"_s);
    QCOMPARE(cell(rowOf(ids.at(0)), Column::State), u"Active"_s);

    table()->sortByColumn(int(Column::State), Qt::DescendingOrder);
    QTRY_COMPARE(cell(0, Column::State) == u"Active"_s, false);
    choose(ids.at(0));
    button("Edit")->click();
    QTRY_VERIFY(button("Next"));
    QWidget *dialog = button("Next")->window();
    auto *plan = dialog->findChild<QComboBox *>(u"plan"_s);
    plan->setCurrentIndex(plan->findData(20'000));
    button("Next")->click();
    applyPlan();
    QTRY_COMPARE(cell(rowOf(ids.at(0)), Column::PlanSize), u"20,000"_s);
    QCOMPARE(cell(rowOf(ids.at(1)), Column::PlanSize), u"10,000"_s);
    QCOMPARE(cell(rowOf(ids.at(1)), Column::State), u"Closed"_s);
}

void TestSubaccountsPage::editsOne()
{
    choose(u"9hJw2r"_s);
    button("Edit")->click();
    QTRY_VERIFY(button("Next"));
    QWidget *dialog = button("Next")->window();
    QVERIFY(!button("Next")->isEnabled()); // nothing is changed yet
    auto *dedicatedIp = dialog->findChild<QCheckBox *>(u"dedicatedIp"_s);
    QVERIFY(!dedicatedIp->isEnabled());
    auto *plan = dialog->findChild<QComboBox *>(u"plan"_s);
    plan->setCurrentIndex(plan->findData(250'000));
    QVERIFY(dedicatedIp->isEnabled());
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Bluefin & Sons"_s);
    button("Next")->click();
    applyPlan();
    QTRY_COMPARE(cell(rowOf(u"9hJw2r"_s), Column::PlanSize), u"250,000"_s);
    QCOMPARE(cell(rowOf(u"9hJw2r"_s), Column::Name), u"Bluefin & Sons"_s);
}

void TestSubaccountsPage::closesAndReopens()
{
    choose(u"9hJw2r"_s);
    QVERIFY(!button("Reopen")->isEnabled());
    button("Close")->click();
    applyPlan(u"9hJw2r"_s);
    QTRY_COMPARE(cell(rowOf(u"9hJw2r"_s), Column::State), u"Closed"_s);
    QTRY_VERIFY(button("Reopen")->isEnabled()); // it is still chosen
    QVERIFY(!button("Close")->isEnabled());
    button("Reopen")->click();
    applyPlan();
    QTRY_COMPARE(cell(rowOf(u"9hJw2r"_s), Column::State), u"Active"_s);
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
    button("Show activity")->click();
    auto *events = findWidget<QTableView>("Activity events");
    QTRY_VERIFY(events->isVisible());
    QTRY_VERIFY(findWidget<QLineEdit>("Filter") || true);
    QCOMPARE(findWidget<QListWidget>("Navigation")->currentRow(), 0);
}

void TestSubaccountsPage::worksAsOne()
{
    choose(u"Kx3f9Q"_s);
    button("Work as this subaccount")->click();
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
    button("Read its senders")->click();
    QTRY_VERIFY(senders->model()->rowCount() > 0);
    choose(u"Kx3f9Q"_s);
    QTRY_COMPARE(senders->model()->rowCount(), 0);
    choose(u"9hJw2r"_s);
    QTRY_VERIFY(senders->model()->rowCount() > 0); // read once
}

void TestSubaccountsPage::gathersTheEstate()
{
    table()->selectAll();
    button("Estate")->click();
    QTRY_VERIFY(button("Start"));
    auto *estate = findWidget<QTableView>("Estate of the subaccounts");
    QCOMPARE(estate->model()->rowCount(), 7);
    QCOMPARE(estate->model()->index(0, 1).data().toString(), u"–"_s); // nothing is read unasked
    QVERIFY(findWidget<QLabel>("price")->text().startsWith(u"7"_s));
    button("Start")->click();
    QTRY_VERIFY(button("Start") && !button("Pause"));
    for (int row = 0; row < estate->model()->rowCount(); ++row) {
        for (int column = 1; column < estate->model()->columnCount(); ++column)
            QVERIFY(estate->model()->index(row, column).data().toString() != u"–"_s
                    || column == estate->model()->columnCount() - 1);
    }
}

void TestSubaccountsPage::namesEveryControl()
{
    QCOMPARE(namelessControls(), QStringList());
    button("Add subaccount")->click();
    QTRY_VERIFY(button("Next"));
    QCOMPARE(namelessControls(), QStringList());
    button("Next")->window()->close();
}

QTEST_MAIN(TestSubaccountsPage)
#include "tst_subaccountspage.moc"
