// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "emulator/demokeys.h"
#include "emulator/demothread.h"
#include "gui/activity/activitypage.h"
#include "gui/requests/requestsmodel.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/statepanel.h"
#include "support/findwidget.h"
#include "support/freshstate.h"
#include "support/messagelog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <tuple>

/// Bad input and a bad service, before the whole program: each has its own words in the window,
/// and what was there stays.
class TestTrouble : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { freshState(); }
    void cleanup() { m_console.reset(); }
    void refusesWhatIsGiven_data();
    void refusesWhatIsGiven();
    void saysWhatAKeyLacks_data();
    void saysWhatAKeyLacks();
    void keepsRowsWhenTheServiceFails_data();
    void keepsRowsWhenTheServiceFails();
    void goesOnAfterAnExpiredToken();
    void saysThatNobodyListens();
    void refusesAWrongKeyOnThePage();
    void neverShowsTheKey();
    void leaksNoCanary();

private:
    void startDemo(const QStringList &faults);
    QString openOn(const QString &key);

    std::unique_ptr<Console> m_console;
};

static const char *const goodKey = Emulator::demoKey.data();

static ActivityPage *activityPage()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *page = qobject_cast<ActivityPage *>(widget))
            return page;
    }
    return nullptr;
}

/// Null before there is a page.
static MessageBar *pageMessage()
{
    const ActivityPage *page = activityPage();
    return page ? page->findChild<MessageBar *>(QStringLiteral("message")) : nullptr;
}

static QString messageCaption()
{
    const auto *bar = pageMessage();
    return bar && bar->isVisible() ? bar->content().caption : QString();
}

static int rows()
{
    const auto *table = findWidget<QTableView>("Activity events");
    return table ? table->model()->rowCount() : 0;
}

/// That of the page of the activity, which comes a moment after the start.
static StatePanel *pagePanel()
{
    std::ignore = QTest::qWaitFor([] { return activityPage() != nullptr; });
    const ActivityPage *page = activityPage();
    return page ? page->findChild<StatePanel *>(QStringLiteral("panel")) : nullptr;
}

void TestTrouble::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_trouble"));
}

void TestTrouble::startDemo(const QStringList &faults)
{
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .demoEvents = 6000, .demoFaults = faults}, {});
    QTRY_VERIFY(rows() > 0);
}

void TestTrouble::refusesWhatIsGiven_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    const QString url = QStringLiteral("https://eu-api.smtp2go.com/v3");
    const QString key = QLatin1String(goodKey);
    QTest::newRow("newline in the key") << url << key.first(20) + QLatin1Char('\n') + key.sliced(20)
                                        << QStringLiteral("control character");
    QTest::newRow("not a key") << url << QStringLiteral("hunter2")
                               << QStringLiteral("begins with “api-”");
    QTest::newRow("no host") << QStringLiteral("https:///v3") << key << QStringLiteral("no host");
    QTest::newRow("empty url") << QStringLiteral("") << key << QStringLiteral("no host");
    QTest::newRow("http elsewhere") << QStringLiteral("http://api.smtp2go.com/v3") << key
                                    << QStringLiteral("must begin with https");
}

void TestTrouble::refusesWhatIsGiven()
{
    QFETCH(QString, url);
    QFETCH(QString, key);
    QFETCH(QString, words);
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.apiUrl = url}, key);
    QTRY_VERIFY(findWidget<QLabel>("problem"));
    const auto *problem = findWidget<QLabel>("problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(words), qPrintable(problem->text()));
    QVERIFY(!findWidget<QTableView>("Activity events"));
}

QString TestTrouble::openOn(const QString &key)
{
    Emulator::Options options;
    options.events = 100;
    auto *server = new Emulator::DemoThread(options, m_console.get());
    QSignalSpy listening(server, &Emulator::DemoThread::listening);
    server->start();
    while (listening.isEmpty())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    const QString url = listening.constFirst().constFirst().toUrl().toString();
    m_console->start({.apiUrl = url}, key);
    return url;
}

void TestTrouble::saysWhatAKeyLacks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<bool>("known");
    QTest::newRow("no permission") << QString(Emulator::searchDeniedKey)
                                   << QStringLiteral("This key may not search activity") << true;
    QTest::newRow("unknown") << QStringLiteral("api-0123456789ABCDEFGHIJabcdefghijkl")
                             << QStringLiteral("SMTP2GO doesn't know this API key") << false;
}

void TestTrouble::saysWhatAKeyLacks()
{
    QFETCH(QString, key);
    m_console = std::make_unique<Console>(*qApp);
    openOn(key);
    const StatePanel *panel = pagePanel();
    QVERIFY(panel);
    QTRY_COMPARE(panel->content().busy, StatePanel::Content::Busy::No);
    QTEST(panel->content().caption, "caption");
    QVERIFY(!panel->content().nextStep.isEmpty());
    // Once the rights are known, that stands in the place of every page without them.
    QFETCH(bool, known);
    const StatePanel *shown = known ? findWidget<StatePanel>("refusedPage") : panel;
    QTRY_VERIFY(shown->isVisible());
}

void TestTrouble::keepsRowsWhenTheServiceFails_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("broken JSON") << QStringLiteral("cut-json:after=1,always");
    QTest::newRow("captive portal") << QStringLiteral("html:after=1,always");
    QTest::newRow("no body") << QStringLiteral("empty-body:after=1,always");
    QTest::newRow("error in a 200") << QStringLiteral("error-in-200:after=1,always");
}

void TestTrouble::keepsRowsWhenTheServiceFails()
{
    QFETCH(QString, fault);
    startDemo({fault});
    const int before = rows();
    findWidget<QPushButton>("Search")->click();
    QTRY_VERIFY(!messageCaption().isEmpty());
    const MessageBar::Content content = pageMessage()->content();
    QCOMPARE(content.severity, MessageBar::Severity::Error);
    QVERIFY2(content.text.contains(QStringLiteral("Demo")), qPrintable(content.text));
    QVERIFY(content.text.contains(QStringLiteral("/activity/search")));
    QCOMPARE(rows(), before);
    QVERIFY(findWidget<QTableView>("Activity events")->isVisible());
}

void TestTrouble::goesOnAfterAnExpiredToken()
{
    startDemo({QStringLiteral("expired-token:page=3")});
    findWidget<QComboBox>("range")->setCurrentIndex(3);
    findWidget<QPushButton>("Search")->click();
    QTRY_COMPARE(rows(), 1000);
    findWidget<QPushButton>("Load all")->click();
    QTRY_COMPARE(messageCaption(), QStringLiteral("SMTP2GO’s page token had expired"));
    QTRY_VERIFY(rows() >= 6000);
    QVERIFY(rows() < 6100);
}

void TestTrouble::saysThatNobodyListens()
{
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.apiUrl = QStringLiteral("http://127.0.0.1:1/v3")}, QLatin1String(goodKey));
    const StatePanel *panel = pagePanel();
    QTRY_COMPARE_WITH_TIMEOUT(panel->content().caption, QStringLiteral("SMTP2GO can't be reached"),
                              20'000);
    QVERIFY(panel->content().text.contains(QStringLiteral("Nothing was sent")));
}

void TestTrouble::refusesAWrongKeyOnThePage()
{
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({}, {});
    auto *key = findWidget<QLineEdit>("API key");
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    key->setText(QStringLiteral("api-short"));
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(!findWidget<QTableView>("Activity events"));
    QCOMPARE(key->text(), QStringLiteral("api-short"));
}

void TestTrouble::neverShowsTheKey()
{
    m_console = std::make_unique<Console>(*qApp);
    const QString key = QStringLiteral("api-CANARY456789ABCDEFGHIJabcdefghij");
    openOn(key);
    const StatePanel *panel = pagePanel();
    QTRY_VERIFY(!panel->content().details.isEmpty());
    const StatePanel::Content content = panel->content();
    for (const QString &text : {content.caption, content.text, content.nextStep, content.details})
        QVERIFY2(!text.contains(key), qPrintable(text));
}

static MessageLog &logged()
{
    static MessageLog log;
    return log;
}

static void keepLogLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged().add(line);
}

/// All that the list of requests shows and copies, of every row.
static QStringList textsOfRequests()
{
    auto *table = findWidget<QTableView>("Requests");
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(row, column);
            texts += {index.data().toString(), index.data(Qt::ToolTipRole).toString()};
        }
        table->selectRow(row);
        const QList<QAction *> actions = table->actions();
        for (QAction *copy : actions) {
            copy->trigger();
            texts.append(QGuiApplication::clipboard()->text());
        }
    }
    return texts;
}

void TestTrouble::leaksNoCanary()
{
    const QString key = QStringLiteral("api-CANARY456789ABCDEFGHIJabcdefghij");
    logged().clear();
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\nqt.*.debug=false"));
    const QtMessageHandler before = qInstallMessageHandler(keepLogLine);
    m_console = std::make_unique<Console>(*qApp);
    openOn(key);
    QTRY_VERIFY(findWidget<QLineEdit>("Free text"));
    // A person may paste a key anywhere.
    findWidget<QLineEdit>("Free text")->setText(key);
    findWidget<QPushButton>("Search")->click();
    QTRY_VERIFY(findWidget<QTableView>("Requests"));
    const auto *requests = findWidget<QTableView>("Requests");
    QTRY_VERIFY(
        requests->model()->rowCount() >= 2
        && !requests->model()->index(1, RequestsModel::RequestId).data().toString().isEmpty());
    const QStringList texts = textsOfRequests();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(texts.filter(QStringLiteral("curl -X POST")).size() >= 2);
    QVERIFY2(!logged().text().isEmpty(), "the log was not looked at");
    const QStringList all = texts + QString::fromUtf8(logged().text()).split(QLatin1Char('\n'));
    QVERIFY2(all.filter(key).isEmpty(), qPrintable(all.filter(key).join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestTrouble)
#include "tst_trouble.moc"
