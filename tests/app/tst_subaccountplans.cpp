// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subaccountswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

/// Subaccounts are added, edited, closed and reopened in the whole program, on the demo.
class TestSubaccountPlans : public QObject, private SubaccountsWindow {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addsOneWithAPlan();
    void neverMixesNamesakesUp();
    void editsOne();
    void closesAndReopens();
};

void TestSubaccountPlans::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::English);
    QCoreApplication::setApplicationName(QStringLiteral("tst_subaccountplans"));
}

void TestSubaccountPlans::init()
{
    freshState();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .demoEvents = 5'000}, {});
    QTRY_VERIFY(table() != nullptr);
    openPage();
}

void TestSubaccountPlans::cleanup()
{
    m_console.reset();
}

void TestSubaccountPlans::addsOneWithAPlan()
{
    add(u"Pine Trees"_s);
    QCOMPARE(idsNamed(u"Pine Trees"_s).size(), 1);
}

/// Each step acts on the id that was chosen, whatever its name is and wherever its row goes.
void TestSubaccountPlans::neverMixesNamesakesUp()
{
    add(u"Pine"_s);
    add(u"Pine"_s);
    const QStringList ids = idsNamed(u"Pine"_s);
    QCOMPARE(ids.size(), 2);
    for (const QString &id : ids)
        QCOMPARE(cell(rowOf(id), Column::Name), u"Pine (%1)"_s.arg(id));

    choose(ids.at(1));
    QTRY_COMPARE(findWidget<QLabel>("name")->text(), u"Pine (%1)"_s.arg(ids.at(1)));
    press("Close");
    applyPlan(ids.at(1));
    QTRY_COMPARE(cell(rowOf(ids.at(1)), Column::State), u"Closed"_s);
    QCOMPARE(cell(rowOf(ids.at(0)), Column::State), u"Active"_s);

    table()->sortByColumn(int(Column::State), Qt::DescendingOrder);
    QTRY_COMPARE(cell(0, Column::State) == u"Active"_s, false);
    choose(ids.at(0));
    press("Edit");
    QTRY_VERIFY(button("Next"));
    QWidget *dialog = button("Next")->window();
    auto *plan = dialog->findChild<QComboBox *>(u"plan"_s);
    plan->setCurrentIndex(plan->findData(20'000));
    press("Next");
    applyPlan();
    QTRY_COMPARE(cell(rowOf(ids.at(0)), Column::PlanSize), u"20,000"_s);
    QCOMPARE(cell(rowOf(ids.at(1)), Column::PlanSize), u"10,000"_s);
    QCOMPARE(cell(rowOf(ids.at(1)), Column::State), u"Closed"_s);
}

void TestSubaccountPlans::editsOne()
{
    choose(u"9hJw2r"_s);
    press("Edit");
    QTRY_VERIFY(button("Next"));
    QWidget *dialog = button("Next")->window();
    QVERIFY(!button("Next")->isEnabled()); // nothing is changed yet
    auto *dedicatedIp = dialog->findChild<QCheckBox *>(u"dedicatedIp"_s);
    QVERIFY(!dedicatedIp->isEnabled());
    auto *plan = dialog->findChild<QComboBox *>(u"plan"_s);
    plan->setCurrentIndex(plan->findData(250'000));
    QVERIFY(dedicatedIp->isEnabled());
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Bluefin & Sons"_s);
    press("Next");
    applyPlan();
    QTRY_COMPARE(cell(rowOf(u"9hJw2r"_s), Column::PlanSize), u"250,000"_s);
    QCOMPARE(cell(rowOf(u"9hJw2r"_s), Column::Name), u"Bluefin & Sons"_s);
}

void TestSubaccountPlans::closesAndReopens()
{
    choose(u"9hJw2r"_s);
    QVERIFY(!button("Reopen")->isEnabled());
    press("Close");
    applyPlan(u"9hJw2r"_s);
    QTRY_COMPARE(cell(rowOf(u"9hJw2r"_s), Column::State), u"Closed"_s);
    QTRY_VERIFY(button("Reopen")->isEnabled()); // it is still chosen
    QVERIFY(!button("Close")->isEnabled());
    press("Reopen");
    applyPlan();
    QTRY_COMPARE(cell(rowOf(u"9hJw2r"_s), Column::State), u"Active"_s);
}

QTEST_MAIN(TestSubaccountPlans)
#include "tst_subaccountplans.moc"
