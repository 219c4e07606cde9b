// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkoperations.h"
#include "api/bulk/bulkworld.h"
#include "core/settings.h"
#include "gui/bulk/bulkbanner.h"
#include "gui/bulk/bulkcheckmodel.h"
#include "gui/bulk/bulkdesk.h"
#include "gui/bulk/bulkdialog.h"
#include "gui/bulk/bulkpreviewmodel.h"
#include "gui/bulk/bulkrunmodel.h"
#include "gui/bulk/bulktext.h"
#include "support/findwidget.h"
#include "support/namelesscontrols.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = BulkRun::State;

namespace {

const QString withThreeBadRows = u"Customer;E-mail;Plan\n"
                                 "Alder;it@alder.example;10000\n"
                                 ";nobody@nowhere.example;10000\n"
                                 "Birch;no address;10000\n"
                                 "Cedar;desk@cedar.example;123\n"
                                 "alder;other@alder.example;10000\n"
                                 "Elm;;\n"_s;

} // namespace

class TestBulkDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void leadsThroughAListWithBadRows();
    void sendsADoubtfulRowIfWanted();
    void readsAnew();
    void refusesWhatCannotBeRead();
    void asksForEachRowInDoubt();
    void goesOnWhileHidden();
    void offersToGoOn();
    void tellsThePagesOnce();
    void namesEverything();
    void saysDurations_data();
    void saysDurations();

private:
    void paste(const QString &text);
    void next();
    void waitForStep(BulkDialog::Step step);
    [[nodiscard]] QTableView *table(const char *page);

    std::unique_ptr<BulkWorld> m_world;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<BulkDialog> m_dialog;
};

void TestBulkDialog::init()
{
    QStandardPaths::setTestModeEnabled(true);
    m_world = std::make_unique<BulkWorld>();
    m_settings = std::make_unique<Settings>();
    m_dialog = std::make_unique<BulkDialog>(
        BulkDialog::Surroundings{m_world->runs(), *m_settings, m_world->service().clock()},
        m_world->runs().operation(bulk::subaccountAdd));
    m_dialog->show();
}

void TestBulkDialog::cleanup()
{
    m_dialog.reset();
    m_settings.reset();
    m_world.reset();
}

void TestBulkDialog::paste(const QString &text)
{
    m_dialog->findChild<QPlainTextEdit *>()->setPlainText(text);
}

void TestBulkDialog::next()
{
    auto *button = m_dialog->findChild<QPushButton *>(u"next"_s);
    QVERIFY(m_world->wait([button] { return button->isEnabled(); }));
    button->click();
}

void TestBulkDialog::waitForStep(BulkDialog::Step step)
{
    QVERIFY(m_world->wait([this, step] { return m_dialog->step() == step; }));
}

QTableView *TestBulkDialog::table(const char *page)
{
    return m_dialog->findChild<QWidget *>(QString::fromLatin1(page))
        ->findChild<QTableView *>(u"table"_s);
}

/// Three rows are wrong and one is doubtful: two are sent.
void TestBulkDialog::leadsThroughAListWithBadRows()
{
    QCOMPARE(m_dialog->step(), BulkDialog::List);
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"next"_s)->isEnabled());
    paste(withThreeBadRows);
    next();
    waitForStep(BulkDialog::Columns);
    QCOMPARE(m_dialog->findChild<QComboBox *>(u"name"_s)->currentText(), u"Customer"_s);
    QCOMPARE(m_dialog->findChild<QComboBox *>(u"sms"_s)->currentText(), u"Not in the list"_s);
    next();
    waitForStep(BulkDialog::Check);
    QAbstractItemModel *shown = table("BulkCheckPage")->model();
    QVERIFY(m_world->wait([shown] { return shown->rowCount() > 0; }));
    QCOMPARE(shown->rowCount(), 4); // of those with a problem
    QStringList problems;
    for (int i = 0; i < shown->rowCount(); ++i)
        problems += shown->index(i, BulkCheckModel::Problem).data().toString();
    QCOMPARE(problems,
             (QStringList{u"Name is missing."_s, u"“no address” is not an e-mail address."_s,
                          u"SMTP2GO has no plan of 123 e-mails a month."_s,
                          u"The same as in line 2."_s}));
    QVERIFY(!shown->setData(shown->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_world->service().requests("/subaccount/add"), 0);
    next();
    waitForStep(BulkDialog::Plan);
    QCOMPARE(m_dialog->findChild<QLabel *>(u"rows"_s)->text(), u"2 of 6"_s);
    QVERIFY(m_dialog->findChild<QLabel *>(u"time"_s)->text().contains(u"50 an hour"_s));
    QCOMPARE(m_world->service().requests("/subaccount/add"), 0);
    next();
    waitForStep(BulkDialog::Run);
    QVERIFY(m_world->wait([this] { return m_dialog->run()->state() == State::Finished; }));
    QCOMPARE(m_world->service().requests("/subaccount/add"), 2);
    QCOMPARE(m_world->subaccounts(u"Alder"_s).size(), 1);
    QCOMPARE(m_world->subaccounts(u"Elm"_s).size(), 1);
    next(); // Done
    QVERIFY(m_world->runs().runs().isEmpty());
    QVERIFY(!m_dialog->isVisible());
}

void TestBulkDialog::sendsADoubtfulRowIfWanted()
{
    paste(u"Alder\nalder\n"_s);
    next();
    waitForStep(BulkDialog::Columns);
    next();
    QAbstractItemModel *shown = table("BulkCheckPage")->model();
    QVERIFY(m_world->wait([shown] { return shown->rowCount() > 0; }));
    QCOMPARE(shown->rowCount(), 1);
    QVERIFY(shown->setData(shown->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    next();
    QCOMPARE(m_dialog->findChild<QLabel *>(u"rows"_s)->text(), u"2 of 2"_s);
    m_dialog->findChild<QPushButton *>(u"back"_s)->click();
    QCOMPARE(m_dialog->step(), BulkDialog::Check);
    QCOMPARE(shown->rowCount(), 1); // as it was left
}

void TestBulkDialog::readsAnew()
{
    paste(u"Alder;1,2\nBirch;3,4\n"_s);
    next();
    waitForStep(BulkDialog::Columns);
    auto *preview = m_dialog->findChild<QTableView *>(u"preview"_s);
    QCOMPARE(preview->model()->index(0, 0).data().toString(), u"Alder"_s);
    auto *delimiter = m_dialog->findChild<QComboBox *>(u"delimiter"_s);
    QCOMPARE(delimiter->currentText(), u"Semicolon"_s);
    delimiter->setCurrentText(u"Comma"_s);
    QVERIFY(m_world->wait(
        [preview] { return preview->model()->index(0, 0).data().toString() == u"Alder;1"_s; }));
    // What is needed must be somewhere.
    m_dialog->findChild<QComboBox *>(u"name"_s)->setCurrentIndex(0);
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"next"_s)->isEnabled());
}

void TestBulkDialog::refusesWhatCannotBeRead()
{
    paste(u"Name,Note\nAlder,\"open\nBirch,x\n"_s);
    next();
    auto *message = m_dialog->findChild<QWidget *>(u"BulkSourcePage"_s)->findChild<MessageBar *>();
    QVERIFY(m_world->wait([message] { return !message->content().caption.isEmpty(); }));
    QCOMPARE(m_dialog->step(), BulkDialog::List);
    QVERIFY(message->content().text.contains(u"line 2"_s));
}

void TestBulkDialog::asksForEachRowInDoubt()
{
    cleanup();
    m_settings = std::make_unique<Settings>();
    m_world = std::make_unique<BulkWorld>(QByteArrayList{"502:on=subaccount/add,count=1"});
    BulkRun *run = m_world->add({u"Alder"_s, u"Birch"_s});
    QVERIFY(m_world->wait([run] { return run->state() == State::Finished; }));
    m_dialog = std::make_unique<BulkDialog>(
        BulkDialog::Surroundings{m_world->runs(), *m_settings, m_world->service().clock()}, *run);
    m_dialog->show();
    QTableView *rows = table("BulkRunPage");
    QCOMPARE(rows->model()->rowCount(), 1); // the one in doubt, chosen
    auto *again = m_dialog->findChild<QPushButton *>(u"again"_s);
    QVERIFY(again->isVisible() && again->isEnabled());
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"next"_s)->isVisible()); // not done yet
    again->click();
    QVERIFY(m_world->wait([run] { return run->progress().done == 2; }));
    QVERIFY(m_world->wait([again] { return !again->isVisible(); }));
    QVERIFY(m_world->wait(
        [this] { return m_dialog->findChild<QPushButton *>(u"next"_s)->isVisible(); }));
    QCOMPARE(m_world->service().requests("/subaccount/add"), 3);
}

void TestBulkDialog::goesOnWhileHidden()
{
    QWidget window;
    BulkDesk desk(*m_settings, m_world->service().clock(), window);
    desk.setRuns(&m_world->runs());
    const BulkRun *run = m_world->add({u"Alder"_s, u"Birch"_s, u"Cedar"_s});
    desk.showRun();
    auto *dialog = window.findChild<BulkDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QVERIFY(m_world->wait([run] { return run->progress().done == 1; }));
    dialog->findChild<QPushButton *>(u"close"_s)->click();
    QVERIFY(m_world->wait([run] { return run->state() == State::Finished; }));
    QCOMPARE(run->progress().done, 3);
    const BulkBanner &banner = desk.banner();
    QVERIFY(m_world->wait(
        [&banner] { return banner.content().caption == u"Add subaccounts: 3 of 3"_s; }));
    desk.setRuns(nullptr);
    QVERIFY(banner.content().caption.isEmpty());
}

void TestBulkDialog::offersToGoOn()
{
    m_dialog.reset();
    const BulkRun *run = m_world->add({u"Alder"_s, u"Birch"_s, u"Cedar"_s});
    QVERIFY(m_world->wait([run] { return run->progress().done == 1; }));
    m_world->killAndStart();
    QWidget window;
    BulkDesk desk(*m_settings, m_world->service().clock(), window);
    desk.setRuns(&m_world->runs());
    QCOMPARE(desk.banner().content().severity, MessageBar::Severity::Warning);
    QVERIFY(desk.banner().content().text.contains(u"when Outpost ended"_s));
    const int sent = m_world->service().requests("/subaccount/add");
    // Whatever page asks for a new list: first the old one.
    desk.open(bulk::domainAdd);
    auto *dialog = window.findChild<BulkDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->step(), BulkDialog::Run);
    QVERIFY(m_world->service().requests("/subaccount/add") == sent); // not by itself
    dialog->findChild<QPushButton *>(u"goOn"_s)->click();
    QVERIFY(m_world->wait(
        [this] { return m_world->runs().runs().constFirst()->state() == State::Finished; }));
    QCOMPARE(m_world->service().requests("/subaccount/add"), 3);
    desk.setRuns(nullptr);
}

void TestBulkDialog::tellsThePagesOnce()
{
    QWidget window;
    BulkDesk desk(*m_settings, m_world->service().clock(), window);
    desk.setRuns(&m_world->runs());
    const QSignalSpy applied(&desk, &BulkDesk::applied);
    const BulkRun *run = m_world->add({u"Alder"_s, u"Birch"_s, u"Cedar"_s});
    QVERIFY(m_world->wait([run] { return run->state() == State::Finished; }));
    QTRY_COMPARE_WITH_TIMEOUT(applied.count(), 1, 10'000);
    QCOMPARE(applied.constFirst().constFirst().toString(), u"subaccount-add"_s);
    desk.setRuns(nullptr);
}

void TestBulkDialog::namesEverything()
{
    QCOMPARE(namelessControls(), QStringList());
    BulkCheckModel check;
    BulkPreviewModel preview;
    BulkRunModel rows;
    const QAbstractItemModelTester checkTester(&check);
    const QAbstractItemModelTester previewTester(&preview);
    const QAbstractItemModelTester rowsTester(&rows);
    check.setRows(m_world->runs().operation(bulk::subaccountAdd)->columns(),
                  {{.row = {.line = 1, .values = {{u"name"_s, u"Alder"_s}}}, .problems = {}}});
    BulkTable table;
    table.rows = {{1, {u"a"_s, u"b"_s}}, {2, {u"c"_s}}};
    preview.setTable(table);
    const BulkRun *run = m_world->add({u"Alder"_s, u"Birch"_s});
    rows.setRun(m_world->runs().current());
    QVERIFY(m_world->wait([run] { return run->state() == State::Finished; }));
    QCOMPARE(rows.index(0, BulkRunModel::State).data().toString(), u"Done"_s);
    m_world->runs().close(m_world->runs().runs().constFirst());
    QTRY_COMPARE(rows.rowCount(), 0); // it may go before the view
}

void TestBulkDialog::saysDurations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << u"0 s"_s;
    QTest::newRow("seconds") << 59 << u"59 s"_s;
    QTest::newRow("minute") << 60 << u"1 min"_s;
    QTest::newRow("begun minute") << 61 << u"2 min"_s;
    QTest::newRow("hour") << 3600 << u"1 h"_s;
    QTest::newRow("hours") << 7500 << u"2 h 5 min"_s;
}

void TestBulkDialog::saysDurations()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, text);
    QCOMPARE(BulkText::duration(std::chrono::seconds(seconds)), text);
}

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
