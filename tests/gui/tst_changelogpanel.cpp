// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changebench.h"
#include "api/changes/changelog.h"
#include "api/changes/loggedchangejson.h"
#include "core/settings.h"
#include "gui/changes/changedesk.h"
#include "gui/changes/changelogmodel.h"
#include "gui/changes/changelogpanel.h"
#include "gui/changes/changeplandialog.h"
#include "gui/changes/changeundobar.h"
#include "gui/export/exportdialog.h"
#include "support/findwidget.h"
#include "support/namelesscontrols.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Ended = LoggedChange::Outcome;
using State = ChangePlan::State;

namespace {

constexpr auto view = "/suppression/view"_L1;
constexpr auto add = "/suppression/add"_L1;

LoggedChange change(int number, Ended outcome = Ended::Done)
{
    return {.id = QUuid::createUuidV5(QUuid(), QString::number(number)),
            .time = QDateTime(QDate(2026, 3, 1), QTime(12, number), Qt::UTC),
            .account = u"profile-1"_s,
            .accountName = u"Harbour"_s,
            .operation = u"/suppression/add"_s,
            .title = u"Suppress “a%1@pine.example”"_s.arg(number),
            .subject = u"a%1@pine.example"_s.arg(number),
            .fields = {{u"Suppressed for"_s, {}, u"manual"_s}},
            .before = {{"address"_L1, u"a%1@pine.example"_s.arg(number)}},
            .after = {{"address"_L1, u"a%1@pine.example"_s.arg(number)}},
            .outcome = outcome,
            .holds = outcome == Ended::Done,
            .requestId = u"r-%1"_s.arg(number)};
}

} // namespace

#define ANSWER(path, ...)                                                                          \
    QTRY_VERIFY(m_bench->isSent(path));                                                            \
    m_bench->transport->answer(__VA_ARGS__)

class TestChangeLogPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void modelFollowsTheLog();
    void showsTheNewestFirst();
    void readsOnlyWhileItIsSeen();
    void filters();
    void showsDetails();
    void copies();
    void saysWhyItCanNotBeUndone_data();
    void saysWhyItCanNotBeUndone();
    void undoesFromTheLog();
    void barUndoesTheLastChange();
    void deskTellsWhatMayHaveChanged();
    void exportsTheLog();
    void hasNamesForEverything();

private:
    void record(const LoggedChange &change) { (void)m_bench->log->record(change).result(); }
    void show();
    void choose(int row) { findWidget<QTableView>("Change log")->selectRow(row); }
    void makeAddition();
    void press(QDialogButtonBox::StandardButton button) { this->button(button)->click(); }
    [[nodiscard]] QPushButton *button(QDialogButtonBox::StandardButton button) const;
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QPushButton *undoButton() const ///< the bar has another one
    {
        return m_panel->findChild<QPushButton *>(u"undo"_s, Qt::FindDirectChildrenOnly);
    }

    QTemporaryDir m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ChangeBench> m_bench;
    std::unique_ptr<ChangeDesk> m_desk;
    std::unique_ptr<ChangeUndoBar> m_bar;
    std::unique_ptr<ChangeLogPanel> m_panel;
};

void TestChangeLogPanel::init()
{
    m_settings = std::make_unique<Settings>(m_home.filePath(u"outpost.ini"_s));
    m_bench = std::make_unique<ChangeBench>();
    m_desk = std::make_unique<ChangeDesk>(*m_bench->client, *m_bench->log, m_bench->clock);
    m_bar = std::make_unique<ChangeUndoBar>();
    m_bar->follow(*m_desk);
    m_panel = std::make_unique<ChangeLogPanel>(*m_settings, m_bench->clock);
    m_panel->setLog(*m_bench->log);
    m_panel->setDesk(m_desk.get());
}

void TestChangeLogPanel::cleanup()
{
    m_panel.reset();
    m_bar.reset();
    m_desk.reset();
    m_bench.reset();
    m_settings.reset();
}

void TestChangeLogPanel::show()
{
    m_panel->show();
    QTRY_VERIFY(!titles().isEmpty());
}

QStringList TestChangeLogPanel::titles() const
{
    const QAbstractItemModel &model = *findWidget<QTableView>("Change log")->model();
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row, ChangeLogModel::Change).data().toString();
    return titles;
}

QPushButton *TestChangeLogPanel::button(QDialogButtonBox::StandardButton button) const
{
    return findWidget<ChangePlanDialog>("ChangePlanDialog")
        ->findChild<QDialogButtonBox *>()
        ->button(button);
}

/// Through the desk, as a page would.
void TestChangeLogPanel::makeAddition()
{
    m_desk->propose(m_bench->addition(u"left"_s), m_panel.get());
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_VERIFY(button(QDialogButtonBox::Apply)->isEnabled());
    press(QDialogButtonBox::Apply);
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, 200, R"({"request_id":"w-1","data":{"added":true}})");
    ANSWER(view, 200, ChangeBench::held({"manual"}, "left"));
    QTRY_VERIFY(button(QDialogButtonBox::Close)->isVisible());
    press(QDialogButtonBox::Close);
    QTRY_VERIFY(!findWidget<ChangePlanDialog>("ChangePlanDialog"));
}

void TestChangeLogPanel::modelFollowsTheLog()
{
    ChangeLogModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setChanges({change(1, Ended::Planned), change(2)});
    model.setChanges({change(1), change(2), change(3)});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, ChangeLogModel::Outcome).data().toString(), u"Done"_s);
    QCOMPARE(reset.size(), 0);
    model.setChanges({change(2), change(3)});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    LoggedChange hostile = change(9);
    hostile.title = u"<b>api-0123456789ABCDEF0123456789ABCDEF</b>"_s;
    model.setChanges({hostile});
    const QModelIndex title = model.index(0, ChangeLogModel::Change);
    QCOMPARE(title.data().toString(), u"<b>api-0123456789AB…</b>"_s);
    QVERIFY(!title.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestChangeLogPanel::showsTheNewestFirst()
{
    for (int number = 1; number <= 3; ++number)
        record(change(number));
    show();
    QTRY_COMPARE(titles().size(), 3);
    QCOMPARE(titles().constFirst(), u"Suppress “a3@pine.example”"_s);
    QCOMPARE(findWidget<QLineEdit>("Number of changes")->text(), u"3 change(s)"_s);
}

void TestChangeLogPanel::readsOnlyWhileItIsSeen()
{
    record(change(1));
    QCoreApplication::processEvents();
    QVERIFY(titles().isEmpty());
    show();
    record(change(2));
    QTRY_COMPARE(titles().size(), 2);
    m_panel->hide();
    record(change(3));
    QCoreApplication::processEvents(); // tells of the change
    QCOMPARE(m_bench->log->entries().result().size(), 3); // behind what the panel would have read
    QCoreApplication::processEvents();
    QCOMPARE(titles().size(), 2);
    m_panel->show();
    QTRY_COMPARE(titles().size(), 3);
}

void TestChangeLogPanel::filters()
{
    record(change(1));
    record(change(2, Ended::Refused));
    show();
    QTRY_COMPARE(titles().size(), 2);
    auto *filter = findWidget<QLineEdit>("Filter changes");
    for (const QString &text : {u"A2@"_s, u"refused"_s, u"r-2"_s}) {
        filter->setText(text);
        QCOMPARE(titles(), QStringList{u"Suppress “a2@pine.example”"_s});
        QCOMPARE(findWidget<QLineEdit>("Number of changes")->text(), u"1 of 2 change(s)"_s);
    }
    filter->setText(u"manual"_s); // of the fields
    QCOMPARE(titles().size(), 2);
}

void TestChangeLogPanel::showsDetails()
{
    record(change(1, Ended::Interrupted));
    show();
    choose(0);
    const QString details = findWidget<QPlainTextEdit>("Details of the change")->toPlainText();
    for (const QString &part :
         {u"Suppress “a1@pine.example”"_s, u"Account: Harbour"_s, u"/suppression/add"_s,
          u"Unknown: interrupted"_s, u"r-1"_s, u"Suppressed for: – → manual"_s,
          u"\"address\": \"a1@pine.example\""_s, u"State after"_s})
        QVERIFY2(details.contains(part), qPrintable(details));
}

void TestChangeLogPanel::copies()
{
    record(change(1));
    show();
    auto *copy = m_panel->findChild<QPushButton *>(u"copyDetails"_s, Qt::FindDirectChildrenOnly);
    QVERIFY(!copy->isEnabled());
    choose(0);
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Request ID: r-1"_s));
    const QByteArray json = QGuiApplication::clipboard()->mimeData()->data(u"application/json"_s);
    QCOMPARE(loggedChangeIn(json).requestId, u"r-1"_s);
}

void TestChangeLogPanel::saysWhyItCanNotBeUndone_data()
{
    QTest::addColumn<LoggedChange>("entry");
    QTest::addColumn<QString>("why");
    LoggedChange undone = change(1);
    undone.undoneBy = QUuid::createUuid();
    QTest::newRow("undone") << undone << u"undone already"_s;
    QTest::newRow("refused") << change(1, Ended::Refused) << u"as planned"_s;
    LoggedChange other = change(1);
    other.account = u"profile-2"_s;
    other.accountName = u"Quay"_s;
    QTest::newRow("other account") << other << u"open the account “Quay”"_s;
    LoggedChange worker = change(1);
    worker.worker = u"Kx3f9Q"_s;
    QTest::newRow("other worker") << worker << u"work as the subaccount Kx3f9Q"_s;
    LoggedChange strange = change(1);
    strange.operation = u"/email/send"_s;
    QTest::newRow("not taught") << strange << u"can’t be undone"_s;
    QTest::newRow("possible") << change(1) << QString();
}

void TestChangeLogPanel::saysWhyItCanNotBeUndone()
{
    QFETCH(const LoggedChange, entry);
    QFETCH(const QString, why);
    record(entry);
    show();
    choose(0);
    const auto *undo = undoButton();
    QCOMPARE(undo->isEnabled(), why.isEmpty());
    QVERIFY2(undo->toolTip().contains(why), qPrintable(undo->toolTip()));
    QCOMPARE(m_desk->whyNotUndone(entry).isEmpty(), why.isEmpty());
    m_panel->setDesk(nullptr);
    QVERIFY(!undo->isEnabled());
}

/// From the entry alone, as after a restart.
void TestChangeLogPanel::undoesFromTheLog()
{
    LoggedChange entry = change(1);
    entry.before = {{"address"_L1, u"rosa@pine.example"_s}};
    record(entry);
    show();
    choose(0);
    undoButton()->click();
    ANSWER(view, 200, ChangeBench::held({"manual"}));
    QTRY_VERIFY(button(QDialogButtonBox::Apply)->isEnabled());
    press(QDialogButtonBox::Apply);
    ANSWER(view, 200, ChangeBench::held({"manual"}));
    ANSWER("/suppression/remove"_L1, 200, R"({"data":{"suppressions":[]}})");
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_COMPARE(titles().size(), 2);
    QTRY_COMPARE(m_bench->log->entries().result().constFirst().undoneBy,
                 m_bench->log->entries().result().constLast().id);
    press(QDialogButtonBox::Close);
    QTRY_VERIFY(!undoButton()->isEnabled());
}

void TestChangeLogPanel::barUndoesTheLastChange()
{
    QVERIFY(m_bar->content().caption.isEmpty());
    makeAddition();
    QCOMPARE(m_bar->content().caption, u"“rosa@pine.example” is suppressed"_s);
    QVERIFY(m_bar->isVisibleTo(nullptr));
    m_bar->findChild<QPushButton *>(u"action"_s)->click();
    ANSWER(view, 200, ChangeBench::held({"manual"}, "left"));
    QTRY_VERIFY(button(QDialogButtonBox::Apply)->isEnabled());
    press(QDialogButtonBox::Cancel);
    m_desk.reset();
    QVERIFY(m_bar->content().caption.isEmpty());
}

void TestChangeLogPanel::deskTellsWhatMayHaveChanged()
{
    const QSignalSpy applied(m_desk.get(), &ChangeDesk::applied);
    makeAddition();
    QCOMPARE(applied, (QList<QVariantList>{{u"/suppression/add"_s, u"rosa@pine.example"_s}}));
    m_desk->propose(m_bench->addition(), m_panel.get());
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_VERIFY(button(QDialogButtonBox::Apply)->isEnabled());
    press(QDialogButtonBox::Cancel);
    QCOMPARE(applied.size(), 1);
    // The account is left with a dialog open.
    m_desk->propose(m_bench->addition(), m_panel.get());
    QTRY_VERIFY(m_bench->isSent(view));
    m_panel->setDesk(nullptr);
    m_desk.reset();
    QVERIFY(!findWidget<ChangePlanDialog>("ChangePlanDialog"));
}

void TestChangeLogPanel::exportsTheLog()
{
    QVERIFY(!findWidget<QPushButton>("Export…")->isEnabled());
    record(change(1));
    record(change(2));
    show();
    findWidget<QPushButton>("Export…")->click();
    auto *dialog = findWidget<ExportDialog>("ExportDialog");
    QVERIFY(dialog);
    auto *formats = dialog->findChild<QComboBox *>(u"format"_s);
    formats->setCurrentIndex(formats->findData(int(ExportFormat::TabSeparated)));
    dialog->accept();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"a2@pine.example"_s));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Time"_s));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
}

void TestChangeLogPanel::hasNamesForEverything()
{
    record(change(1));
    show();
    QCOMPARE(namelessControls(), QStringList());
}

QTEST_MAIN(TestChangeLogPanel)
#include "tst_changelogpanel.moc"
