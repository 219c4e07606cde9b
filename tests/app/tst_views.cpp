// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/views/viewfile.h"
#include "support/findwidget.h"
#include "support/freshstate.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

/// Saved views in the whole program on the demo: each is what its name says.
class TestViews : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void bouncesToday();
    void rejected();
    void complaintsAndUnsubscribes();
    void queuedLongerThanTenMinutes();
    void saysThatAViewIsChanged();
    void savesChanges();
    void deletesAndBringsBack();
    void survivesTheAccount();
    void opensTheFileOfTheCommandLine();

private:
    void open(const char *name);
    QListWidget *list() const { return findWidget<QListWidget>("Saved views"); }
    QListWidgetItem *item(const QString &beginning) const;
    QTableView *table() const { return findWidget<QTableView>("Activity events"); }
    QAction *action(const char *text) const;
    QSet<int> kinds() const;
    QList<int> columns() const;
    bool isIdle() const { return !findWidget<QPushButton>("Cancel")->isEnabled(); }

    std::unique_ptr<Console> m_console;
};

void TestViews::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_views"));
}

void TestViews::init()
{
    freshState();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .demoEvents = 60'000}, {});
    QTRY_VERIFY(table() && table()->model()->rowCount() > 0 && list()->count() == 4);
}

void TestViews::cleanup()
{
    m_console.reset();
}

QListWidgetItem *TestViews::item(const QString &beginning) const
{
    const QList<QListWidgetItem *> items = list()->findItems(beginning, Qt::MatchStartsWith);
    return items.isEmpty() ? nullptr : items.constFirst();
}

QAction *TestViews::action(const char *text) const
{
    const QList<QAction *> actions
        = findWidget<QMainWindow>("MainWindow")->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == QLatin1String(text))
            return action;
    }
    return nullptr;
}

void TestViews::open(const char *name)
{
    QListWidgetItem *wanted = item(QString::fromLatin1(name));
    QVERIFY(wanted);
    list()->setCurrentItem(wanted);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(isIdle());
    QTRY_VERIFY(table()->model()->rowCount() > 0);
    QTRY_VERIFY(item(QString::fromLatin1(name))->font().bold());
}

QSet<int> TestViews::kinds() const
{
    QSet<int> kinds;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        kinds.insert(table()->model()->index(row, 0).data(ActivityModel::KindRole).toInt());
    return kinds;
}

QList<int> TestViews::columns() const
{
    const QHeaderView *header = table()->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    return columns;
}

void TestViews::bouncesToday()
{
    if (QTime::currentTime().hour() < 2)
        QSKIP("the day is too young for bounces in the demo");
    open("Bounces today");
    QTRY_COMPARE(kinds(), (QSet{int(EventKind::SoftBounced), int(EventKind::HardBounced)}));
    const qint64 midnight = QDateTime::currentDateTime().date().startOfDay().toMSecsSinceEpoch();
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        QVERIFY(table()->model()->index(row, 0).data(ActivityModel::SortRole).toLongLong()
                >= midnight);
    QVERIFY(columns().contains(int(EventColumn::ServerReply)));
    QVERIFY(table()->model()->index(0, 0).data(Qt::BackgroundRole).isValid());
}

void TestViews::rejected()
{
    open("Rejected");
    QTRY_COMPARE(kinds(), QSet{int(EventKind::Rejected)});
}

void TestViews::complaintsAndUnsubscribes()
{
    open("Complaints");
    QTRY_COMPARE(kinds(), (QSet{int(EventKind::Spam), int(EventKind::Unsubscribed)}));
}

void TestViews::queuedLongerThanTenMinutes()
{
    open("Queued");
    QTRY_COMPARE(kinds(), QSet{int(EventKind::Processed)});
    const qint64 since = QDateTime::currentDateTime().addSecs(-600).toMSecsSinceEpoch();
    const QAbstractItemModel &model = *table()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(model.index(row, 0).data(ActivityModel::SortRole).toLongLong() <= since);
        QVERIFY(model.index(row, int(EventColumn::DeliveryAttempts))
                    .data()
                    .toString()
                    .contains(QLatin1String("attempt"))); // the demo's queued mails have some
    }
    findWidget<QPushButton>("Show all e-mails, not only queued ones")->click();
    QTRY_VERIFY(kinds().size() > 2);
    QVERIFY(item(QStringLiteral("Queued"))->text().endsWith(QLatin1String("(changed)")));
}

void TestViews::saysThatAViewIsChanged()
{
    open("Rejected");
    auto *revert = findWidget<QToolButton>("Revert view");
    QVERIFY(!revert->isVisible());
    table()->horizontalHeader()->setSectionHidden(int(EventColumn::Subject), true);
    table()->sortByColumn(int(EventColumn::Recipient), Qt::AscendingOrder);
    QTRY_COMPARE(item(QStringLiteral("Rejected"))->text(), QStringLiteral("Rejected (changed)"));
    QVERIFY(revert->isVisible());
    revert->click();
    QTRY_COMPARE(item(QStringLiteral("Rejected"))->text(), QStringLiteral("Rejected"));
    QVERIFY(columns().contains(int(EventColumn::Subject)));
    QVERIFY(!revert->isVisible());
}

void TestViews::savesChanges()
{
    open("Rejected");
    table()->sortByColumn(int(EventColumn::Recipient), Qt::AscendingOrder);
    QTRY_VERIFY(findWidget<QToolButton>("Save view")->isVisible());
    findWidget<QToolButton>("Save view")->click();
    QTRY_COMPARE(item(QStringLiteral("Rejected"))->text(), QStringLiteral("Rejected"));
    open("Complaints");
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(EventColumn::Time));
    open("Rejected");
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(EventColumn::Recipient));
}

void TestViews::deletesAndBringsBack()
{
    list()->setCurrentRow(1);
    action("Delete view")->trigger();
    QCOMPARE(list()->count(), 3);
    auto *message = findWidget<QWidget>("viewMessage");
    QVERIFY(message->isVisible());
    const QList<QPushButton *> buttons = message->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QLatin1String("Bring it back"))
            button->click();
    }
    QCOMPARE(list()->count(), 4);
    QCOMPARE(list()->item(1)->text(), QStringLiteral("Rejected"));
}

void TestViews::survivesTheAccount()
{
    list()->setCurrentRow(3);
    action("Delete view")->trigger();
    QCOMPARE(list()->count(), 3);
    m_console.reset();
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .demoEvents = 6000}, {});
    QTRY_VERIFY(list() && list()->count() == 3);
}

void TestViews::opensTheFileOfTheCommandLine()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("theirs.outpostview"));
    QVERIFY(!writeViewFile(file, {.id = QUuid::createUuid(), .name = QStringLiteral("Theirs")}));
    m_console->startAgain({.demo = true, .viewFile = file});
    QTRY_VERIFY(item(QStringLiteral("Theirs")));
    QTRY_VERIFY(item(QStringLiteral("Theirs"))->font().bold());
    QCOMPARE(list()->count(), 5);
    m_console.reset();

    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .viewFile = file, .demoEvents = 6000}, {});
    QTRY_VERIFY2(list() && list()->count() == 6, "at the start, too, beside those kept");
    m_console->startAgain({.demo = true, .newSearch = true});
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Filter"));
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
