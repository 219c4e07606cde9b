// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/sessionkeystore.h"
#include "api/changes/changeplan.h"
#include "app/commandline.h"
#include "app/console.h"
#include "core/clock.h"
#include "emulator/demokeys.h"
#include "emulator/demothread.h"
#include "gui/changes/changeplandialog.h"
#include "gui/senders/senderdomainmodel.h"
#include "gui/shell/workasswitcher.h"
#include "gui/widgets/messagebar.h"
#include "support/findwidget.h"
#include "support/freshstate.h"
#include "support/namelesscontrols.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QUrl>
#include <atomic>

using namespace Qt::Literals::StringLiterals;
using Model = SenderDomainModel;

/// The senders page in the whole program on the emulator, as a person uses it.
class TestSendersPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsEveryState();
    void tellsThatOneFell();
    void showsWhatTheMasterShares();
    void addsADomainAndShowsItsRecords();
    void removesADomainAndTakesItBack();
    void verifiesTheChosenOnes();
    void checksDns();
    void addsAnAddressOnce();
    void tellsThatThePlanIsFull();
    void asksForAWordBeforeTheListDecides();
    void greysWhatTheKeyMayNot();
    void showsWhyThereIsNothing();
    void namesEveryControl();

private:
    void openDemo();
    void openService(const Emulator::Options &options, QLatin1StringView key = Emulator::demoKey,
                     const QString &subaccount = {});
    void showSenders();
    static void showTab(int index)
    {
        findWidget<QTabWidget>("Kinds of senders")->setCurrentIndex(index);
    }
    static QTableView *table(const char *name = "Sender domains")
    {
        return findWidget<QTableView>(name);
    }
    static int rowOf(const QString &text, const char *name = "Sender domains");
    static QString cell(const QString &domain, int column);
    static void choose(const QString &domain);
    static void press(const char *name);
    static void applyPlan();
    static void closePlan();

    std::unique_ptr<Console> m_console;
    std::unique_ptr<Emulator::DemoThread> m_service;
    QUrl m_url; ///< of m_service
    std::atomic<qint64> m_later{0}; ///< milliseconds that the emulator is ahead
};

/// Some are enabled a turn of the event loop after what they are for has come.
void TestSendersPage::press(const char *name)
{
    QTRY_VERIFY(findWidget<QPushButton>(name)->isEnabled());
    findWidget<QPushButton>(name)->click();
}

void TestSendersPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_senderspage"_s);
}

void TestSendersPage::init()
{
    freshState();
    m_later = 0;
}

void TestSendersPage::cleanup()
{
    m_console.reset();
    m_service.reset();
}

void TestSendersPage::openDemo()
{
    m_console = std::make_unique<Console>(*qApp);
    m_console->start({.demo = true, .demoEvents = 100}, {});
    showSenders();
}

void TestSendersPage::openService(const Emulator::Options &options, QLatin1StringView key,
                                  const QString &subaccount)
{
    Emulator::Options own = options;
    own.events = 100;
    own.clock
        = [this] { return Emulator::systemNow() + std::chrono::milliseconds(m_later.load()); };
    m_service = std::make_unique<Emulator::DemoThread>(own);
    m_url.clear();
    connect(m_service.get(), &Emulator::DemoThread::listening, this,
            [this](const QUrl &url) { m_url = url; });
    m_service->start();
    QTRY_VERIFY(m_url.isValid());
    m_console
        = std::make_unique<Console>(*qApp,
                                    Console::Machine{.keys = std::make_unique<SessionKeyStore>(),
                                                     .clock = std::make_unique<SystemClock>()});
    m_console->start({.apiUrl = m_url.toString()}, QString(key));
    QTRY_VERIFY(findWidget<QListWidget>("Navigation")->count() > 1);
    if (!subaccount.isEmpty())
        emit findWidget<WorkAsSwitcher>("Work as")->chosen(subaccount, {});
    showSenders();
}

void TestSendersPage::showSenders()
{
    auto *navigation = findWidget<QListWidget>("Navigation");
    QTRY_VERIFY((navigation = findWidget<QListWidget>("Navigation")) && navigation->count() > 1);
    const auto found = navigation->findItems(u"Senders"_s, Qt::MatchExactly);
    QVERIFY(!found.isEmpty());
    navigation->setCurrentItem(found.constFirst());
}

int TestSendersPage::rowOf(const QString &text, const char *name)
{
    const QAbstractItemModel *model = table(name)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text)
            return row;
    }
    return -1;
}

QString TestSendersPage::cell(const QString &domain, int column)
{
    return table()->model()->index(rowOf(domain), column).data().toString();
}

void TestSendersPage::choose(const QString &domain)
{
    QTRY_VERIFY(rowOf(domain) >= 0);
    table()->selectRow(rowOf(domain));
}

void TestSendersPage::applyPlan()
{
    QPushButton *apply = nullptr;
    QTRY_VERIFY((apply = findWidget<QPushButton>("Apply")) && apply->isVisible());
    QTRY_VERIFY(apply->isEnabled());
    apply->click();
    closePlan();
}

void TestSendersPage::closePlan()
{
    auto *dialog = findWidget<ChangePlanDialog>("ChangePlanDialog");
    QTRY_VERIFY(dialog->plan().isFinished());
    QCOMPARE(dialog->plan().state(), ChangePlan::State::Done);
    dialog->reject();
    QTRY_VERIFY(!findWidget<ChangePlanDialog>("ChangePlanDialog"));
}

/// Several parts have one of that name, of which most are hidden.
static bool isShowing(const QString &button)
{
    const QWidgetList widgets = QApplication::allWidgets();
    return std::any_of(widgets.cbegin(), widgets.cend(), [&button](const QWidget *widget) {
        const auto *found = qobject_cast<const QPushButton *>(widget);
        return found && found->text() == button && found->isVisible();
    });
}

void TestSendersPage::showsEveryState()
{
    openDemo();
    QTRY_VERIFY(rowOf(u"nordlicht.example"_s) >= 0);
    QCOMPARE(cell(u"nordlicht.example"_s, Model::State), u"Verified"_s);
    QCOMPARE(cell(u"rechnung.nordlicht.example"_s, Model::State), u"Half verified"_s);
    QCOMPARE(cell(u"nordlicht-neu.example"_s, Model::State), u"Not verified"_s);
    QCOMPARE(cell(u"nordlicht-status.example"_s, Model::Tracking), u"Off"_s);
    QCOMPARE(cell(u"nordlicht-münchen.example"_s, Model::Ace),
             u"xn--nordlicht-mnchen-tzb.example"_s);
    QVERIFY(cell(u"logistik.nordlicht.example"_s, Model::Access).startsWith(u"1 subaccount"_s));
    findWidget<QLineEdit>("Filter sender domains")->setText(u"half"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestSendersPage::tellsThatOneFell()
{
    openService({});
    QTRY_VERIFY(rowOf(u"nordlicht-archiv.example"_s) >= 0);
    QCOMPARE(cell(u"nordlicht-archiv.example"_s, Model::State), u"Verified"_s);
    m_later = std::chrono::milliseconds(std::chrono::minutes(10)).count();
    press("Refresh");
    QTRY_COMPARE(cell(u"nordlicht-archiv.example"_s, Model::State),
                 captionOf(SenderDomainState::Fell));
    choose(u"nordlicht-archiv.example"_s);
    QCOMPARE(findWidget<QTableWidget>("History of the domain")->rowCount(), 2);
}

void TestSendersPage::showsWhatTheMasterShares()
{
    openService({}, Emulator::demoKey, u"Kx3f9Q"_s);
    QTRY_VERIFY(rowOf(u"logistik.nordlicht.example"_s) >= 0);
    QCOMPARE(cell(u"logistik.nordlicht.example"_s, Model::State), u"Verified, from master"_s);
    choose(u"logistik.nordlicht.example"_s);
    for (const char *name : {"Share", "Remove"})
        QVERIFY2(!findWidget<QPushButton>(name)->isEnabled(), name);
    QVERIFY(findWidget<QPushButton>("Verify")->isEnabled());
}

void TestSendersPage::addsADomainAndShowsItsRecords()
{
    openDemo();
    QTRY_VERIFY(rowOf(u"nordlicht.example"_s) >= 0);
    press("Add domain");
    findWidget<QLineEdit>("Domain to add")->setText(u"bücher-neu.example"_s);
    press("Continue…");
    applyPlan();
    QTRY_VERIFY(rowOf(u"bücher-neu.example"_s) >= 0);
    QDialog *records = nullptr;
    QTRY_VERIFY((records = findWidget<QDialog>("RecordsDialog")) && records->isVisible());
    QVERIFY(records->windowTitle().contains(u"bücher-neu.example"_s));
    records->findChild<QPushButton *>(u"copyZone"_s)->click();
    QVERIFY(
        QGuiApplication::clipboard()->text().contains(u"_domainkey.xn--bcher-neu-q9a.example"_s));
    QCOMPARE(table()->currentIndex().data().toString(), u"bücher-neu.example"_s);
}

void TestSendersPage::removesADomainAndTakesItBack()
{
    openDemo();
    choose(u"nordlicht-neu.example"_s);
    press("Remove");
    applyPlan();
    QTRY_COMPARE(rowOf(u"nordlicht-neu.example"_s), -1);
}

void TestSendersPage::verifiesTheChosenOnes()
{
    openService({});
    choose(u"nordlicht-archiv.example"_s);
    m_later = std::chrono::milliseconds(std::chrono::minutes(4)).count();
    press("Verify");
    QTRY_COMPARE(cell(u"nordlicht-archiv.example"_s, Model::State),
                 captionOf(SenderDomainState::Fell));
    const auto *result = findWidget<MessageBar>("result");
    QTRY_COMPARE(result->content().caption, u"Not verified"_s);
    QVERIFY(result->isVisible());
}

void TestSendersPage::checksDns()
{
    openDemo();
    choose(u"rechnung.nordlicht.example"_s);
    press("Check DNS");
    QTRY_COMPARE(cell(u"rechnung.nordlicht.example"_s, Model::Dns), u"Wrong target"_s);
    QCOMPARE(cell(u"nordlicht.example"_s, Model::Dns), u"Not checked"_s);
    table()->clearSelection();
    press("Check DNS");
    QTRY_COMPARE(cell(u"nordlicht.example"_s, Model::Dns), u"As it should be"_s);
    QTRY_COMPARE(cell(u"alarm.nordlicht.example"_s, Model::Dns), u"Proxied or flattened"_s);
    QTRY_VERIFY(findWidget<QLineEdit>("Sender domains status")->text().contains(u"checked"_s));
}

void TestSendersPage::addsAnAddressOnce()
{
    openDemo();
    showTab(1);
    QTRY_VERIFY(table("Single senders")->model()->rowCount() > 0);
    press("Add single sender");
    findWidget<QLineEdit>("Address to add")->setText(u"new@example.com"_s);
    press("Continue…");
    applyPlan();
    QTRY_VERIFY(rowOf(u"new@example.com"_s, "Single senders") >= 0);
    table("Single senders")->selectRow(rowOf(u"new@example.com"_s, "Single senders"));
    QVERIFY(findWidget<QPushButton>("Resend verification")->isEnabled());
}

void TestSendersPage::tellsThatThePlanIsFull()
{
    Emulator::Options options;
    options.plan = Emulator::Plan::Free;
    options.dns = Emulator::DnsTruth::Now;
    openService(options);
    showTab(1);
    QTRY_VERIFY(table("Single senders")->model()->rowCount() > 0);
    QVERIFY(findWidget<QLineEdit>("Single senders status")->text().contains(u"room for 5"_s));
}

void TestSendersPage::asksForAWordBeforeTheListDecides()
{
    openDemo();
    QTRY_VERIFY(rowOf(u"nordlicht.example"_s) >= 0);
    showTab(2);
    QTRY_VERIFY(table("Allowed senders")->model()->rowCount() > 0);
    QVERIFY(!findWidget<QPushButton>("Apply changes")->isEnabled());
    auto *mode = findWidget<QComboBox>("mode");
    mode->setCurrentIndex(1);
    QVERIFY(findWidget<QLabel>("This switches sender domains and single senders off"));
    press("Apply changes");
    QPushButton *apply = nullptr;
    QTRY_VERIFY((apply = findWidget<QPushButton>("Apply")) && apply->isVisible());
    QVERIFY(!apply->isEnabled());
    auto *word = findWidget<QLineEdit>("Word to confirm");
    QTRY_VERIFY(word->isVisible());
    QVERIFY(!apply->isEnabled());
    word->setText(u"whitelis"_s);
    QVERIFY(!apply->isEnabled());
    word->setText(u"whitelist"_s);
    QVERIFY(apply->isEnabled());
    apply->click();
    closePlan();
    showTab(0);
    QLabel *caption = nullptr;
    QTRY_VERIFY((caption = findWidget<QLabel>("Sender domains are switched off"))
                && caption->isVisible());
}

void TestSendersPage::greysWhatTheKeyMayNot()
{
    openService({}, Emulator::viewerKey);
    QTRY_VERIFY(rowOf(u"nordlicht.example"_s) >= 0);
    choose(u"nordlicht.example"_s);
    for (const char *name : {"Add domain", "Verify", "Share", "Remove"})
        QTRY_VERIFY2(!findWidget<QPushButton>(name)->isEnabled(), name);
    QVERIFY(findWidget<QPushButton>("Add domain")->toolTip().contains(u"permission"_s));
    QVERIFY(findWidget<QPushButton>("Check DNS")->isEnabled());
}

void TestSendersPage::showsWhyThereIsNothing()
{
    Emulator::Options options;
    options.faults.push_back(
        {.kind = Emulator::FaultKind::InternalError, .operation = u"domain/view"_s});
    openService(options);
    QTRY_VERIFY(isShowing(u"Try again"_s));
    QVERIFY(!table()->isVisible());
}

void TestSendersPage::namesEveryControl()
{
    openDemo();
    QTRY_VERIFY(rowOf(u"nordlicht.example"_s) >= 0);
    for (int tab = 0; tab < 3; ++tab)
        showTab(tab);
    press("Add domain");
    const QStringList nameless = namelessControls();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestSendersPage)
#include "tst_senderspage.moc"
