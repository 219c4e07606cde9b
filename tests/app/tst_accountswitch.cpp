// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilestore.h"
#include "account/sessionkeystore.h"
#include "app/commandline.h"
#include "app/console.h"
#include "core/clock.h"
#include "emulator/demokeys.h"
#include "emulator/demothread.h"
#include "gui/activity/activitymodel.h"
#include "gui/shell/accountswitcher.h"
#include "gui/shell/mainwindow.h"
#include "support/faultserver.h"
#include "support/findwidget.h"
#include "support/freshstate.h"
#include "support/lesswatched.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int accounts = 25;
constexpr int switches = lessWatched(500);

QByteArray keyOf(int account)
{
    return "api-" + QByteArray::number(account).rightJustified(32, '0');
}

QString nameOf(int account)
{
    return u"Account %1"_s.arg(account);
}

/// Three events whose subject is the name of the account.
QByteArray rowsOf(int account)
{
    QByteArrayList events;
    for (int i = 0; i < 3; ++i)
        events.append(R"({"event":"delivered","date":"2026-02-05T10:00:0)" + QByteArray::number(i)
                      + R"(Z","email_id":")" + QByteArray::number(account * 10 + i)
                      + R"(","subject":")" + nameOf(account).toLatin1() + R"("})");
    return R"({"data":{"total_events":3,"continue_token":null,"events":[)" + events.join(',')
        + "]}}";
}

/// Runs a hundred times as fast, so that no limit of a minute ends the test.
class FastClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_system.now(); }
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override
    {
        return (m_system.sinceBoot() - m_start) * 100 + m_start;
    }
    [[nodiscard]] QString bootId() const override { return m_system.bootId(); }

private:
    SystemClock m_system;
    std::chrono::milliseconds m_start = m_system.sinceBoot();
};

Console::Machine machineWith(std::unique_ptr<SessionKeyStore> keys)
{
    return {.keys = std::move(keys), .clock = std::make_unique<FastClock>()};
}

QTableView *table()
{
    return findWidget<QTableView>("Activity events");
}

} // namespace

/// Many accounts, each with a server of its own that knows which key it must see.
class TestAccountSwitch : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void mixesNoAccounts();
    void mixesNoSubaccounts();
    void keepsAsWhomOneWorks();
    void offersTheFirstNineByKey();
    void reopensWhatWasEdited();
    void leavesWhatWasRemoved();
    void asksForAKeyThatIsNowhere();

private:
    void addProfiles(int count);
    void start();
    void choose(int account) const;
    void openEmulator();
    void checkRows(int account) const;
    void checkKeys() const;

    std::vector<std::unique_ptr<FaultServer>> m_servers;
    QList<QUuid> m_ids;
    std::unique_ptr<Emulator::DemoThread> m_emulator;
    std::unique_ptr<Console> m_console;
};

void TestAccountSwitch::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_accountswitch"_s);
}

void TestAccountSwitch::init()
{
    freshState();
    QDir(ProfileStore::defaultFolder()).removeRecursively();
}

void TestAccountSwitch::cleanup()
{
    m_console.reset();
    m_emulator.reset();
    m_servers.clear();
    m_ids.clear();
}

void TestAccountSwitch::addProfiles(int count)
{
    ProfileStore store;
    store.load();
    QTRY_VERIFY(store.isLoaded());
    for (int i = 0; i < count; ++i) {
        m_servers.push_back(std::make_unique<FaultServer>());
        m_servers.back()->setFallback(FaultReply::json(rowsOf(i)));
        Profile profile;
        profile.name = nameOf(i);
        profile.ownBaseUrl = QUrl(m_servers.back()->url().toString() + u"/v3"_s);
        const Result<QUuid, QString> id = store.add(profile);
        QVERIFY2(id, qPrintable(id ? QString() : id.error()));
        m_ids.append(id.value());
    }
}

void TestAccountSwitch::start()
{
    auto keys = std::make_unique<SessionKeyStore>();
    for (int i = 0; i < m_ids.size(); ++i)
        delete keys->write(m_ids.at(i), Secret(keyOf(i)), nullptr);
    m_console = std::make_unique<Console>(*qApp, machineWith(std::move(keys)));
    m_console->start({}, {});
    QTRY_COMPARE(findWidget<AccountSwitcher>("Account")->menu()->actions().size(),
                 m_ids.size() + 6); // the demo, a line, four that are always there
}

void TestAccountSwitch::choose(int account) const
{
    emit findWidget<AccountSwitcher>("Account")->chosen(m_ids.at(account));
}

void TestAccountSwitch::checkRows(int account) const
{
    const QTableView *rows = table();
    if (!rows)
        return;
    for (int row = 0; row < rows->model()->rowCount(); ++row)
        QCOMPARE(rows->model()->index(row, int(EventColumn::Subject)).data().toString(),
                 nameOf(account));
}

void TestAccountSwitch::checkKeys() const
{
    for (int i = 0; i < int(m_servers.size()); ++i) {
        const QList<FaultServer::Request> &requests = m_servers.at(std::size_t(i))->requests();
        for (const FaultServer::Request &request : requests)
            QCOMPARE(request.header("X-Smtp2go-Api-Key"), keyOf(i));
    }
}

/// F14 of the figures: 500 switches while answers are on their way.
void TestAccountSwitch::mixesNoAccounts()
{
    addProfiles(accounts);
    start();
    QRandomGenerator random(20261124);
    int seen = 0;
    for (int i = 0; i < switches; ++i) {
        const int account = int(random.bounded(accounts));
        choose(account);
        // Most leave at once, some stay until the answer comes, however busy the machine is.
        const bool stays = random.bounded(8) == 0;
        const qint64 patience = stays ? 20'000 : random.bounded(15);
        QElapsedTimer timer;
        timer.start();
        do {
            QCoreApplication::processEvents();
            checkRows(account);
            if (QTest::currentTestFailed())
                return;
        } while (timer.elapsed() < patience && !(table() && table()->model()->rowCount() > 0));
        const bool isShown = table() && table()->model()->rowCount() > 0;
        QVERIFY2(isShown || !stays, "the answer never came");
        seen += isShown ? 1 : 0;
    }
    checkKeys();
    int asked = 0;
    for (const auto &server : m_servers)
        asked += int(server->requests().size());
    qInfo("figure F14 %d switches, %d requests, rows seen after %d: 0 misplaced, 0 wrong keys",
          switches, asked, seen);
    QVERIFY(seen > switches * 2 / 25);
}

/// As an account without a profile.
void TestAccountSwitch::openEmulator()
{
    Emulator::Options options;
    options.events = 3000;
    options.searchesPerMinute = 1'000'000;
    options.latency = std::chrono::milliseconds(8);
    m_emulator = std::make_unique<Emulator::DemoThread>(options);
    QSignalSpy listening(m_emulator.get(), &Emulator::DemoThread::listening);
    m_emulator->start();
    QTRY_COMPARE(listening.size(), 1);
    m_console = std::make_unique<Console>(*qApp, machineWith(std::make_unique<SessionKeyStore>()));
    m_console->start({.apiUrl = listening.first().first().toUrl().toString()},
                     QString(Emulator::demoKey));
    QTRY_VERIFY(table() && table()->model()->rowCount() > 0);
}

/// F14 once more: 500 times to work as another subaccount while answers are on their way.
void TestAccountSwitch::mixesNoSubaccounts()
{
    struct Worker {
        QString id;
        QString name;
    };
    const std::array workers{Worker{u"Kx3f9Q"_s, u"Nordlicht Logistik GmbH"_s},
                             Worker{u"34mPq7"_s, u"Café Zoë & Söhne"_s},
                             Worker{u"Vb5Ns0"_s, u"مكتبة النور"_s}};
    openEmulator();
    auto *window = findWidget<MainWindow>("MainWindow");
    QRandomGenerator random(20261126);
    int seen = 0;
    std::size_t now = 0;
    for (int i = 0; i < switches; ++i) {
        now = (now + 1 + random.bounded(2)) % workers.size();
        const Worker &worker = workers.at(now);
        emit window->workAsRequested(worker.id, worker.name);
        QVERIFY(window->windowTitle().contains(worker.name));
        const bool stays = random.bounded(8) == 0;
        const qint64 patience = stays ? 20'000 : random.bounded(15);
        QElapsedTimer timer;
        timer.start();
        do {
            QCoreApplication::processEvents();
            const QAbstractItemModel &rows = *table()->model();
            for (int row = 0; row < rows.rowCount(); ++row)
                QCOMPARE(rows.index(row, int(EventColumn::Subaccount)).data().toString(),
                         worker.name);
        } while (timer.elapsed() < patience && table()->model()->rowCount() == 0);
        const bool isShown = table()->model()->rowCount() > 0;
        QVERIFY2(isShown || !stays, "the answer never came");
        seen += isShown ? 1 : 0;
    }
    // QtTest is silent by now: the offscreen platform has warned too often.
    std::printf("figure F14 %d changes of the subaccount, rows seen after %d: 0 misplaced\n",
                switches, seen);
    QVERIFY(seen > switches * 2 / 25);
}

void TestAccountSwitch::keepsAsWhomOneWorks()
{
    addProfiles(2);
    start();
    choose(0);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    auto *window = findWidget<MainWindow>("MainWindow");
    emit window->workAsRequested(u"34mPq7"_s, u"Café\nZoë"_s);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    QVERIFY(
        m_servers.at(0)->requests().last().body.contains(R"("subaccounts":["34mPq7"])")
        || m_servers.at(0)->requests().constEnd()[-2].body.contains(R"("subaccounts":["34mPq7"])"));
    QCOMPARE(m_console->profiles().find(m_ids.at(0))->subaccount, u"34mPq7"_s);
    QCOMPARE(m_console->profiles().find(m_ids.at(0))->subaccountName, u"Café Zoë"_s);
    const auto shown = [] { return findWidget<QLineEdit>("Account and host")->text(); };
    QVERIFY(shown().contains(u"Account 0, as Café Zoë (34mPq7)"_s));
    choose(1);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    QVERIFY2(!shown().contains(u"Café"_s), "another account");
    choose(0);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    QVERIFY(window->windowTitle().contains(u"as Café Zoë (34mPq7)"_s));
    checkKeys();
    emit window->workAsRequested({}, {});
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    QVERIFY(!window->windowTitle().contains(u"Café"_s));
    QVERIFY(m_console->profiles().find(m_ids.at(0))->subaccount.isEmpty());
}

void TestAccountSwitch::offersTheFirstNineByKey()
{
    addProfiles(12);
    start();
    const QList<QAction *> actions = findWidget<AccountSwitcher>("Account")->menu()->actions();
    QCOMPARE(actions.at(0)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_1));
    QCOMPARE(actions.at(8)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_9));
    QVERIFY(actions.at(9)->shortcut().isEmpty());
    QTest::keyClick(findWidget<QMainWindow>("MainWindow"), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    checkRows(1); // the demo is the first
    QVERIFY(findWidget<QMainWindow>("MainWindow")->windowTitle().contains(nameOf(1)));
    QCOMPARE(findWidget<AccountSwitcher>("Account")->text(), nameOf(1));
}

void TestAccountSwitch::reopensWhatWasEdited()
{
    addProfiles(2);
    start();
    choose(0);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    Profile edited = *m_console->profiles().find(m_ids.at(0));
    edited.readOnly = true;
    edited.ownBaseUrl = m_console->profiles().find(m_ids.at(1))->ownBaseUrl;
    m_servers.at(1)->forgetRequests();
    QVERIFY(!m_console->profiles().edit(edited));
    QVERIFY2(!table(), "rows of the account as it was");
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    checkRows(1);
    const QString shown = findWidget<QLineEdit>("Account and host")->text();
    QVERIFY2(shown.contains(u"(read-only)"_s), qPrintable(shown));
}

void TestAccountSwitch::leavesWhatWasRemoved()
{
    addProfiles(1);
    start();
    choose(0);
    QTRY_VERIFY(table());
    QVERIFY(!m_console->profiles().remove(m_ids.at(0)));
    QVERIFY(!table());
    QVERIFY(findWidget<QWidget>("WelcomePage")->isVisible());
}

void TestAccountSwitch::asksForAKeyThatIsNowhere()
{
    addProfiles(1);
    auto empty = std::make_unique<SessionKeyStore>();
    m_console = std::make_unique<Console>(*qApp, machineWith(std::move(empty)));
    m_console->start({}, {});
    QTRY_VERIFY(m_console->profiles().isLoaded());
    choose(0);
    auto *key = findWidget<QLineEdit>("API key for this session");
    QTRY_VERIFY(key->isVisible());
    QVERIFY(findWidget<QLabel>("Account 0 can\u2019t be opened without its key"));
    key->setText(u"  "_s + QLatin1String(keyOf(0)) + u'\n');
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    QVERIFY(key->text().isEmpty());
    checkKeys();
    choose(0); // entered once: it is not asked for again
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
}

QTEST_MAIN(TestAccountSwitch)
#include "tst_accountswitch.moc"
