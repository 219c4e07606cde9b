// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/filter/filterline.h"
#include "gui/requests/requestsmodel.h"
#include "support/findwidget.h"
#include "support/freshstate.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// The typed filter in the whole window, on the built-in emulator. What it costs is read from the
/// list of requests.
class TestFilter : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_console.reset(); }
    void takesTheKeyboard();
    void asksOnReturnOnly();
    void wrongFiltersCostNothing();
    void localConditionsCostNothing();
    void saysWhichIsWhich();
    void saysThatNoRowFits();
    void completesFromTheRows();
    void fieldsAndLineAreOne();
    void excludesACell();
    void filtersForACell();
    void showsAllOfAnEmail();
    void copiesTheValue();
    void keepsTheHistory();
    void escapeStillCancels();

private:
    QTableView *table() const { return findWidget<QTableView>("Activity events"); }
    FilterLine *line() const { return findWidget<FilterLine>("Filter"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, EventColumn column) const;
    QString footer() const { return findWidget<QLineEdit>("Result status")->text(); }
    QString hint() const { return findWidget<QLineEdit>("Filter status")->text(); }
    int requests() const; ///< searches, not what is asked of the key
    void type(const QString &text) const;
    void ask(const QString &text);
    QAction *action(const QString &beginning) const;

    std::unique_ptr<Console> m_console;
};

void TestFilter::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_filter"_s);
}

void TestFilter::init()
{
    freshState();
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .demoEvents = 60'000}, {});
    QTRY_VERIFY(table() && rows() == 1000);
    QTRY_COMPARE(requests(), 1);
}

int TestFilter::requests() const
{
    const QAbstractItemModel *all = findWidget<QTableView>("Requests")->model();
    const QModelIndex first = all->index(0, RequestsModel::Operation);
    return int(
        all->match(first, Qt::DisplayRole, u"/activity/search"_s, -1, Qt::MatchContains).size());
}

QString TestFilter::cell(int row, EventColumn column) const
{
    return table()->model()->index(row, int(column)).data(ActivityModel::WireRole).toString();
}

void TestFilter::type(const QString &text) const
{
    line()->setFocus();
    line()->selectAll();
    QTest::keyClicks(line(), text);
}

void TestFilter::ask(const QString &text)
{
    const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    type(text);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(!reset.isEmpty());
    const auto *model = qobject_cast<ActivityModel *>(table()->model());
    QTRY_VERIFY(!model->isFiltering());
}

QAction *TestFilter::action(const QString &beginning) const
{
    const QList<QAction *> actions = table()->actions();
    for (QAction *each : actions) {
        if (each->text().remove(u'&').startsWith(beginning))
            return each;
    }
    return nullptr;
}

void TestFilter::takesTheKeyboard()
{
    QVERIFY(line()->hasFocus() || !QGuiApplication::focusWindow());
    table()->setFocus();
    line()->setText(u"from:jo"_s);
    findWidget<QMainWindow>("MainWindow");
    const QList<QAction *> actions = table()->window()->findChildren<QAction *>();
    for (QAction *each : actions) {
        if (each->shortcut() == QKeySequence(QKeySequence::Find))
            each->trigger();
    }
    QCOMPARE(line()->selectedText(), u"from:jo"_s);
}

void TestFilter::asksOnReturnOnly()
{
    type(u"from:hallo to:g subject:Tischreservierung"_s);
    QVERIFY(line()->text().size() >= 40);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(requests(), 1);
    QCOMPARE(rows(), 1000);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(requests(), 2);
    QTRY_VERIFY(rows() < 1000);
    for (int row = 0; row < rows(); ++row)
        QVERIFY(cell(row, EventColumn::Sender).contains(u"hallo"));
}

void TestFilter::wrongFiltersCostNothing()
{
    for (const QString &wrong : {u"form:jo"_s, u"from:"_s, u"(to:x"_s, u"event:nothing"_s,
                                 u"subject:\"x"_s, u"since:never"_s, u"since:1h -until:2h"_s}) {
        type(wrong);
        QTest::keyClick(line(), Qt::Key_Return);
        findWidget<QPushButton>("Search")->click();
        QVERIFY2(hint().startsWith(u"Column "), qPrintable(wrong + hint()));
    }
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(requests(), 1);
    QCOMPARE(rows(), 1000);
}

void TestFilter::localConditionsCostNothing()
{
    const QString sender = cell(0, EventColumn::Sender);
    type(u"-from:"_s + sender);
    QTRY_VERIFY(rows() < 1000);
    QVERIFY(rows() > 0);
    for (int row = 0; row < rows(); ++row)
        QVERIFY(cell(row, EventColumn::Sender) != sender);
    QCOMPARE(requests(), 1);
    findWidget<QToolButton>(qPrintable(u"from:"_s + sender))->click();
    QTRY_COMPARE(rows(), 1000);
    QCOMPARE(line()->text(), u"~-from:"_s + sender);
    QCOMPARE(requests(), 1);
}

void TestFilter::saysWhichIsWhich()
{
    ask(u"from:hallo event:delivered,opened -subject:xyzzy"_s);
    QVERIFY2(footer().contains(u" asked of SMTP2GO, 1 applied to the "), qPrintable(footer()));
    QVERIFY2(footer().contains(u"· 2 condition"), qPrintable(footer()));
    QVERIFY2(footer().contains(u" shown of "), qPrintable(footer()));
    type(u"from:hallo -subject:xyzzy"_s);
    QVERIFY2(hint().startsWith(u"Return asks SMTP2GO again"), qPrintable(hint()));
}

void TestFilter::saysThatNoRowFits()
{
    type(u"reply:\"no server says that\""_s);
    QLabel *caption = nullptr;
    QTRY_VERIFY((caption = findWidget<QLabel>("None of the rows fetched fits the filter"))
                && caption->isVisible());
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();
    QVERIFY2(requests() == 1, "a filter that hides all must not fetch everything");
    line()->clear();
    QTRY_VERIFY(table()->isVisible());
    QTRY_COMPARE(rows(), 1000);
}

void TestFilter::completesFromTheRows()
{
    const QString sender = cell(0, EventColumn::Sender);
    auto *list = findWidget<QAbstractItemView>("Filter suggestions");
    QVERIFY(list);
    const auto offered = [&] {
        type(u"from:"_s + sender.first(3));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == sender)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(offered());
}

void TestFilter::fieldsAndLineAreOne()
{
    auto *subject = findWidget<QLineEdit>("Subject");
    subject->setText(u"Bestellung"_s);
    QCOMPARE(line()->text(), u"subject:Bestellung"_s);
    type(u"subject:Lieferschein"_s);
    QCOMPARE(subject->text(), u"Lieferschein"_s);
    QTest::keyClick(subject, Qt::Key_Return);
    QTRY_COMPARE(requests(), 2);
    QTRY_VERIFY(rows() > 0 && rows() < 1000);
    QVERIFY(cell(0, EventColumn::Subject).contains(u"Lieferschein"));
}

void TestFilter::excludesACell()
{
    const QString recipient = cell(3, EventColumn::Recipient);
    table()->setCurrentIndex(table()->model()->index(3, int(EventColumn::Recipient)));
    QVERIFY(action(u"Exclude to:"_s));
    action(u"Exclude"_s)->trigger();
    QTRY_VERIFY(rows() < 1000);
    QCOMPARE(line()->text(), u"-to:"_s + recipient);
    for (int row = 0; row < rows(); ++row)
        QVERIFY(cell(row, EventColumn::Recipient) != recipient);
    QVERIFY(table()->currentIndex().isValid() && table()->currentIndex().row() <= 3);
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    QCOMPARE(requests(), 1);
}

void TestFilter::filtersForACell()
{
    table()->setCurrentIndex(table()->model()->index(0, int(EventColumn::Event)));
    action(u"Filter for event:"_s)->trigger();
    QTRY_COMPARE(requests(), 2);
    table()->setCurrentIndex(table()->model()->index(0, int(EventColumn::Time)));
    QVERIFY(!action(u"Filter for"_s)->isEnabled());
}

void TestFilter::showsAllOfAnEmail()
{
    const QString id = cell(0, EventColumn::EmailId);
    table()->setCurrentIndex(table()->model()->index(0, int(EventColumn::Subject)));
    action(u"All events of this e-mail"_s)->trigger();
    QTRY_COMPARE(requests(), 2);
    QTRY_VERIFY(rows() < 1000);
    QCOMPARE(line()->text(), u"id:%1 since:30d"_s.arg(id));
    for (int row = 0; row < rows(); ++row)
        QCOMPARE(cell(row, EventColumn::EmailId), id);
    const QString recipient = cell(0, EventColumn::Recipient);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    action(u"All of this recipient"_s)->trigger();
    QTRY_COMPARE(requests(), 3);
    QCOMPARE(line()->text(), u"to:"_s + recipient);
}

void TestFilter::copiesTheValue()
{
    table()->setCurrentIndex(table()->model()->index(2, int(EventColumn::Subject)));
    action(u"Copy value"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), cell(2, EventColumn::Subject));
}

void TestFilter::keepsTheHistory()
{
    ask(u"from:hallo"_s);
    m_console.reset();
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .demoEvents = 60'000}, {});
    QTRY_VERIFY(table() && rows() == 1000);
    QTRY_VERIFY([this] {
        QTest::keyClick(line(), Qt::Key_Up);
        return line()->text() == u"from:hallo";
    }());
}

void TestFilter::escapeStillCancels()
{
    const auto *cancel = findWidget<QPushButton>("Cancel");
    type(u"from:hallo"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(cancel->isEnabled());
    const QList<QAction *> actions = table()->window()->findChildren<QAction *>();
    for (QAction *each : actions) {
        if (each->shortcut() == QKeySequence(Qt::Key_Escape) && each->isEnabled())
            each->trigger();
    }
    QTRY_VERIFY(!cancel->isEnabled());
    QCOMPARE(rows(), 1000);
}

QTEST_MAIN(TestFilter)
#include "tst_filter.moc"
