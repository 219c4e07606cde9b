// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "gui/activity/activitymodel.h"
#include "support/findwidget.h"
#include "support/freshstate.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

/// The life of an e-mail and the numbers beside the list, in the whole program on the demo.
class TestLifeAndNumbers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tellsTheLifeOf_data();
    void tellsTheLifeOf();
    void tellsTheLifeOfSeveralRecipients();
    void asksForAllEvents();
    void showsNumbersAndZooms();
    void opensTheNumbersAgainAfterARestart();

private:
    void start();
    QTableView *table() const { return findWidget<QTableView>("Activity events"); }
    QAbstractItemModel *model() const { return table()->model(); }
    QString sentence() const { return findWidget<QLabel>("sentence")->text(); }
    QString source() const { return findWidget<QLabel>("source")->text(); }
    QMainWindow *window() const { return findWidget<QMainWindow>("MainWindow"); }
    int rowOf(EventKind kind) const;
    void choose(int row);
    void trigger(const QKeySequence &shortcut);
    void takePicture(const QString &name);

    std::unique_ptr<Console> m_console;
};

void TestLifeAndNumbers::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_lifeandnumbers"));
}

void TestLifeAndNumbers::init()
{
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                  + QStringLiteral("/outpost.ini"));
    start();
}

void TestLifeAndNumbers::start()
{
    freshState();
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .demoEvents = 50'000}, {});
    QTRY_VERIFY(table() && model()->rowCount() > 0);
    window()->resize(1280, 800);
}

void TestLifeAndNumbers::cleanup()
{
    m_console.reset();
}

int TestLifeAndNumbers::rowOf(EventKind kind) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(ActivityModel::KindRole).toInt() == int(kind))
            return row;
    }
    return -1;
}

void TestLifeAndNumbers::choose(int row)
{
    QVERIFY(row >= 0);
    const QString id = model()->index(row, int(EventColumn::EmailId)).data().toString();
    table()->setCurrentIndex(model()->index(row, 0));
    QTRY_VERIFY(findWidget<QLabel>("sentence")->isVisible() && !sentence().isEmpty());
    findWidget<QPushButton>("Copy for a ticket")->click();
    QTRY_VERIFY((findWidget<QPushButton>("Copy for a ticket")->click(),
                 QGuiApplication::clipboard()->text().contains(id)));
}

void TestLifeAndNumbers::trigger(const QKeySequence &shortcut)
{
    const auto actions = window()->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->shortcut() == shortcut)
            return action->trigger();
    }
    QFAIL("no action has that shortcut");
}

/// Only when asked for, to be looked at.
void TestLifeAndNumbers::takePicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("OUTPOST_STORIES");
    if (!folder.isEmpty())
        QVERIFY(window()->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void TestLifeAndNumbers::tellsTheLifeOf_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<QStringList>("beginnings"); // after a hedge
    const QStringList delivered{QStringLiteral("Accepted by "), QStringLiteral("Arrived at "),
                                QStringLiteral("1 of 2 "), QStringLiteral("All 2 ")};
    QTest::newRow("delivered") << EventKind::Delivered << delivered;
    QTest::newRow("opened") << EventKind::Opened << delivered;
    QTest::newRow("clicked") << EventKind::Clicked << delivered;
    QTest::newRow("hard bounced") << EventKind::HardBounced
                                  << QStringList{QStringLiteral("Refused for good by "),
                                                 QStringLiteral("1 of 2 ")};
    QTest::newRow("soft bounced") << EventKind::SoftBounced
                                  << delivered
            + QStringList{QStringLiteral("Not delivered yet: "),
                          QStringLiteral("Refused for good by ")};
    QTest::newRow("rejected") << EventKind::Rejected
                              << QStringList{QStringLiteral("Not sent: SMTP2GO rejected it; ")};
}

void TestLifeAndNumbers::tellsTheLifeOf()
{
    QFETCH(EventKind, kind);
    QFETCH(QStringList, beginnings);
    choose(rowOf(kind));
    const QString text = sentence().remove(QStringLiteral("As far as the rows fetched tell: "));
    QVERIFY2(std::any_of(beginnings.begin(), beginnings.end(),
                         [&](const QString &beginning) { return text.startsWith(beginning); }),
             qPrintable(text));
    QVERIFY(findWidget<QListView>("Time line of the e-mail")->model()->rowCount() > 0);
    QVERIFY(source().startsWith(QStringLiteral("From the ")));
    QVERIFY(findWidget<QWidget>("Life of the e-mail")->isVisible());
    QVERIFY(findWidget<QWidget>("Event details")->isVisible());
    takePicture(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
}

void TestLifeAndNumbers::tellsTheLifeOfSeveralRecipients()
{
    int row = 0;
    const auto isForTwo = [&] {
        return model()->index(row, int(EventColumn::Recipients)).data().toString().count(u'@') == 2
            && model()->index(row, 0).data(ActivityModel::KindRole).toInt()
            == int(EventKind::HardBounced);
    };
    while (row < model()->rowCount() - 1 && !isForTwo())
        ++row;
    choose(row);
    trigger(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    QTRY_VERIFY(source().startsWith(QStringLiteral("All events of SMTP2GO as of ")));
    QTRY_VERIFY2(sentence().startsWith(QStringLiteral(
                     "1 of 2 recipients: accepted; 1 of 2 recipients: refused for good")),
                 qPrintable(sentence()));
    takePicture(QStringLiteral("two-recipients"));
}

void TestLifeAndNumbers::asksForAllEvents()
{
    choose(rowOf(EventKind::Opened));
    trigger(QKeySequence(Qt::Key_F7));
    trigger(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    QTRY_VERIFY(source().startsWith(QStringLiteral("All events of SMTP2GO as of ")));
    QTRY_VERIFY2(sentence().contains(QStringLiteral("Accepted by "))
                     || sentence().contains(QStringLiteral("accepted")),
                 qPrintable(sentence()));
    auto *timeLine = findWidget<QListView>("Time line of the e-mail");
    QCOMPARE(timeLine->model()->index(0, 0).data().toString(), QStringLiteral("Processed"));
    timeLine->setCurrentIndex(timeLine->model()->index(0, 0));
    auto *fields = findWidget<QTableWidget>("Event fields");
    QTRY_COMPARE(fields->item(1, 1)->text(), QStringLiteral("Processed"));
}

void TestLifeAndNumbers::showsNumbersAndZooms()
{
    QVERIFY(!findWidget<QWidget>("Events over time")); // not loaded before it is wanted
    QVERIFY(!findWidget<QWidget>("Numbers beside the list"));
    trigger(QKeySequence(Qt::Key_F8));
    QTRY_VERIFY(findWidget<QWidget>("Events over time"));
    auto *kinds = findWidget<QTableWidget>("Kinds of events");
    QTRY_VERIFY(kinds->rowCount() > 5);
    QVERIFY(findWidget<QTableWidget>("Failing receivers")->rowCount() > 0);
    QVERIFY(findWidget<QTableWidget>("Replies to failures")->rowCount() > 0);
    takePicture(QStringLiteral("numbers"));

    auto *chart = findWidget<QWidget>("Events over time");
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
    const QString mark = findWidget<QLabel>("mark")->text();
    QVERIFY2(mark.contains(QStringLiteral("Return searches only that time")), qPrintable(mark));
    const int before = model()->rowCount();
    QTest::keyClick(chart, Qt::Key_Return);
    auto *filter = findWidget<QLineEdit>("Filter");
    QTRY_VERIFY2(filter->text().startsWith(QStringLiteral("since:"))
                     && filter->text().contains(QStringLiteral(" until:")),
                 qPrintable(filter->text()));
    QTRY_VERIFY(model()->rowCount() != before);
    QTRY_VERIFY(kinds->rowCount() > 0 && kinds->item(0, 0));
    emit kinds->cellClicked(kinds->rowCount() - 1, 0);
    QTRY_VERIFY(filter->text().contains(QStringLiteral("event:processed")));
}

void TestLifeAndNumbers::opensTheNumbersAgainAfterARestart()
{
    trigger(QKeySequence(Qt::Key_F8));
    m_console.reset();
    start();
    QTRY_VERIFY(findWidget<QWidget>("Events over time"));
    trigger(QKeySequence(Qt::Key_F8));
    QVERIFY(!findWidget<QWidget>("Numbers beside the list")->isVisible());
}

QTEST_MAIN(TestLifeAndNumbers)
#include "tst_lifeandnumbers.moc"
