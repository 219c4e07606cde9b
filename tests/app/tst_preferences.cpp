// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilestore.h"
#include "account/sessionkeystore.h"
#include "api/activity/fetch/fetchmemory.h"
#include "app/commandline.h"
#include "app/console.h"
#include "core/clock.h"
#include "core/paths.h"
#include "core/settings.h"
#include "gui/shell/accountswitcher.h"
#include "net/proxypolicy.h"
#include "support/faultserver.h"
#include "support/findwidget.h"
#include "support/freshstate.h"
#include "support/testcertificate.h"
#include "support/tunnelproxy.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *answer
    = R"({"data":{"total_events":1,"continue_token":null,"events":[{"event":"delivered",)"
      R"("date":"2026-02-05T10:00:00Z","email_id":"1","subject":"Invoice"}]}})";

QTableView *table()
{
    return findWidget<QTableView>("Activity events");
}

QString cell(Qt::ItemDataRole role)
{
    return table()->model()->index(0, 0).data(role).toString();
}

QMainWindow *window()
{
    return findWidget<QMainWindow>("MainWindow");
}

/// What an earlier run left of a "Load all".
FetchNote cutOffLoad()
{
    FetchNote note;
    note.query.start = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    note.query.end = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    note.fetched = 3000;
    note.total = 57'213;
    note.at = note.query.end;
    return note;
}

} // namespace

/// That each setting has its effect in the whole program.
class TestPreferences : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksAsTheSettingsSay();
    void writesTimes();
    void showsColumns();
    void opensAtStart_data();
    void opensAtStart();
    void saysThatTheAccountIsGone();
    void goesThroughTheProxy();
    void saysThatSettingsWereSetAside();
    void forgetsTheOpenAccount();
    void changesTheTheme();

private:
    void prefer(const Preferences &preferences) const;
    void start();
    /// The bodies of all searches.
    [[nodiscard]] QList<QJsonObject> searches() const
    {
        QList<QJsonObject> found;
        for (const auto &request : m_server->requests()) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            if (body.contains("limit"_L1))
                found.append(body);
        }
        return found;
    }
    [[nodiscard]] QJsonObject asked() const { return searches().constLast(); }
    template <typename Part> [[nodiscard]] Part *part(const char *name) const
    {
        return findWidget<QWidget>("Settings")->findChild<Part *>(QString::fromLatin1(name));
    }
    void openDialog() const
    {
        QTRY_VERIFY(!findWidget<QDialog>("Settings"));
        window()->findChild<QAction *>(u"settings"_s)->trigger();
        QTRY_VERIFY(findWidget<QDialog>("Settings"));
    }
    void press(QDialogButtonBox::StandardButton button) const
    {
        part<QDialogButtonBox>("buttons")->button(button)->click();
    }

    const TestCertificate::Trusted m_trusted;
    std::unique_ptr<FaultServer> m_server;
    std::shared_ptr<ProxyPolicy> m_policy;
    std::unique_ptr<Console> m_console;
    QUuid m_account;
};

void TestPreferences::initTestCase()
{
    qputenv("TZ", "Asia/Kolkata"); // half an hour off, no summer time
    ::tzset();
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_preferences"_s);
}

void TestPreferences::init()
{
    freshState();
    QDir(ProfileStore::defaultFolder()).removeRecursively();
    m_policy = std::make_shared<ProxyPolicy>();
    m_server = std::make_unique<FaultServer>(FaultServer::Security::Tls);
    m_server->setFallback(FaultReply::json(answer));
    ProfileStore store;
    store.load();
    QTRY_VERIFY(store.isLoaded());
    Profile profile{.name = u"Harbour"_s};
    profile.ownBaseUrl = QUrl(m_server->url().toString() + u"/v3"_s);
    m_account = store.add(profile).value();
}

void TestPreferences::cleanup()
{
    m_console.reset();
    m_server.reset();
}

void TestPreferences::prefer(const Preferences &preferences) const
{
    Settings settings;
    settings.setPreferences(preferences);
}

void TestPreferences::start()
{
    auto keys = std::make_unique<SessionKeyStore>();
    delete keys->write(m_account, Secret("api-0123456789ABCDEF0123456789ABCDEF"), nullptr);
    m_console = std::make_unique<Console>(*qApp,
                                          Console::Machine{.keys = std::move(keys),
                                                           .clock = std::make_unique<SystemClock>(),
                                                           .proxies = m_policy});
    m_console->start({}, {});
}

void TestPreferences::asksAsTheSettingsSay()
{
    Preferences chosen{.startUp = {StartUp::Opens::Account, m_account}};
    chosen.activity = {.columns = {}, .pageSize = 250, .range = 1h};
    prefer(chosen);
    start();
    QTRY_COMPARE(searches().size(), 1);
    QCOMPARE(asked().value("limit"_L1).toInt(), 250);
    const auto time = [this](QLatin1StringView key) {
        return QDateTime::fromString(asked().value(key).toString(), Qt::ISODate);
    };
    const qint64 range = time("start_date"_L1).secsTo(time("end_date"_L1));
    QVERIFY2(range >= 3600 && range <= 3602, qPrintable(QString::number(range)));
    QTRY_VERIFY(table()->model()->rowCount() == 1);

    openDialog();
    part<QWidget>("activity")->findChild<QWidget *>(u"pageSize"_s)->setProperty("value", 7);
    press(QDialogButtonBox::Ok);
    findWidget<QPushButton>("Search")->click();
    QTRY_COMPARE(searches().size(), 2);
    QCOMPARE(asked().value("limit"_L1).toInt(), 7);
}

void TestPreferences::writesTimes()
{
    prefer({.startUp = {StartUp::Opens::Account, m_account}});
    start();
    QTRY_VERIFY(table() && table()->model()->rowCount() == 1);
    QCOMPARE(cell(Qt::DisplayRole), u"2026-02-05 15:30:00"_s);
    QCOMPARE(cell(Qt::ToolTipRole), u"2026-02-05 10:00:00 UTC"_s);
    const auto heading = [] { return table()->model()->headerData(0, Qt::Horizontal).toString(); };
    QCOMPARE(heading(), u"Time"_s);
    const auto *from = findWidget<QDateTimeEdit>("From");
    const QDateTime before = from->dateTime();
    QCOMPARE(from->timeSpec(), Qt::LocalTime);

    openDialog();
    part<QComboBox>("zone")->setCurrentIndex(1);
    press(QDialogButtonBox::Apply);
    QCOMPARE(cell(Qt::DisplayRole), u"2026-02-05 10:00:00"_s);
    QCOMPARE(cell(Qt::ToolTipRole), u"2026-02-05 15:30:00 local time"_s);
    QCOMPARE(heading(), u"Time (UTC)"_s);
    QCOMPARE(from->timeSpec(), Qt::UTC);
    QCOMPARE(from->dateTime(), before); // the same moment
    QCOMPARE(from->text(), before.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));

    part<QComboBox>("style")->setCurrentIndex(1);
    press(QDialogButtonBox::Ok);
    QVERIFY(cell(Qt::DisplayRole) != u"2026-02-05 10:00:00"_s);
    QVERIFY2(cell(Qt::DisplayRole).contains(u"10:00:00"_s), qPrintable(cell(Qt::DisplayRole)));
}

void TestPreferences::showsColumns()
{
    Preferences chosen{.startUp = {StartUp::Opens::Account, m_account}};
    chosen.activity.columns = {u"subject"_s, u"email_id"_s};
    prefer(chosen);
    start();
    QTRY_VERIFY(table() && table()->model()->rowCount() == 1);
    const auto shown = [] {
        const QHeaderView *header = table()->horizontalHeader();
        return header->count() - header->hiddenSectionCount();
    };
    QCOMPARE(shown(), 2);
    openDialog();
    part<QListWidget>("columns")->item(0)->setCheckState(Qt::Checked);
    press(QDialogButtonBox::Apply);
    QCOMPARE(shown(), 3);
    part<QPushButton>("resetColumns")->click();
    press(QDialogButtonBox::Ok);
    QCOMPARE(shown(), 8);
}

void TestPreferences::opensAtStart_data()
{
    QTest::addColumn<StartUp::Opens>("opens");
    QTest::addColumn<bool>("wasOpen");
    QTest::addColumn<bool>("opensIt");
    QTest::newRow("start page") << StartUp::Opens::StartPage << true << false;
    QTest::newRow("last") << StartUp::Opens::LastAccount << true << true;
    QTest::newRow("last, but there was none") << StartUp::Opens::LastAccount << false << false;
    QTest::newRow("chosen") << StartUp::Opens::Account << false << true;
}

void TestPreferences::opensAtStart()
{
    QFETCH(StartUp::Opens, opens);
    QFETCH(bool, wasOpen);
    QFETCH(bool, opensIt);
    if (wasOpen) {
        start();
        QTRY_VERIFY(findWidget<AccountSwitcher>("Account"));
        QTRY_VERIFY(m_console->profiles().isLoaded());
        const QList<QAction *> actions = window()->findChildren<QAction *>();
        const auto open = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text().contains(u"Harbour"_s);
        });
        QVERIFY(open != actions.end());
        (*open)->trigger();
        QTRY_VERIFY(table());
        m_console.reset();
    }
    prefer({.startUp = {opens, m_account}});
    start();
    QTRY_VERIFY(m_console->profiles().isLoaded());
    if (opensIt) {
        QTRY_VERIFY(table());
        QVERIFY(findWidget<QLineEdit>("Account and host")->text().contains(u"Harbour"_s));
    } else {
        QVERIFY(findWidget<QLineEdit>("API key")->isVisible()); // nothing is being opened
    }
}

void TestPreferences::saysThatTheAccountIsGone()
{
    prefer({.startUp = {StartUp::Opens::Account, QUuid::createUuid()}});
    start();
    QTRY_VERIFY(findWidget<QLabel>("problem"));
    const auto *problem = findWidget<QLabel>("problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"not there any more"_s), qPrintable(problem->text()));
}

void TestPreferences::goesThroughTheProxy()
{
    TunnelProxy proxy;
    m_policy = std::make_shared<ProxyPolicy>(ProxyPolicy::Loopback::Proxied);
    Preferences chosen{.startUp = {StartUp::Opens::Account, m_account}};
    chosen.proxy
        = {.use = ProxyPreferences::Use::Manual, .host = u"127.0.0.1"_s, .port = proxy.port()};
    prefer(chosen);
    start();
    QTRY_VERIFY(table() && table()->model()->rowCount() == 1);
    QVERIFY(!proxy.heads().isEmpty());

    proxy.stop();
    m_server->forgetRequests();
    openDialog(); // another one, which nobody answers at
    part<QWidget>("network")->findChild<QWidget *>(u"port"_s)->setProperty("value", 1);
    press(QDialogButtonBox::Ok);
    findWidget<QPushButton>("Search")->click();
    const auto message = [] {
        const auto *text = findWidget<QLabel>("The proxy doesn't let the call through");
        return text && text->isVisible();
    };
    QTRY_VERIFY(message());
    QCOMPARE(m_server->requests().size(), 0);
}

void TestPreferences::saysThatSettingsWereSetAside()
{
    QVERIFY(QDir().mkpath(ProfileStore::defaultFolder()));
    QFile file(Settings::defaultPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nversion=99\n");
    file.close();
    start();
    const QLabel *caption = nullptr;
    QTRY_VERIFY((caption = findWidget<QLabel>("Outpost begins with other settings"))
                && caption->isVisible());
    m_console.reset();
    QVERIFY(QFile::exists(ProfileStore::defaultFolder() + u"/outpost-set-aside-1.ini"_s));
}

void TestPreferences::forgetsTheOpenAccount()
{
    FetchMemory(m_account.toString(QUuid::WithoutBraces)).keep(cutOffLoad());
    prefer({.startUp = {StartUp::Opens::Account, m_account}});
    start();
    QTRY_VERIFY(table() && table()->model()->rowCount() == 1);
    QCOMPARE(QDir(statePath()).entryList({u"fetch-*"_s}).size(), 1);
    openDialog();
    part<QListWidget>("pages")->setCurrentRow(4);
    part<QPushButton>("forget")->click();
    part<QPushButton>("doForget")->click();
    QTRY_VERIFY(part<QLabel>("outcome")->isVisible());
    QVERIFY(part<QLabel>("outcome")->text().contains(u"its key is gone"_s));
    QVERIFY(!table());
    QVERIFY(!m_console->profiles().find(m_account));
    QTRY_VERIFY(QDir(statePath()).entryList({u"fetch-*"_s}).isEmpty());
    press(QDialogButtonBox::Ok);
    m_console.reset(); // writes
    QCOMPARE(Settings().preferences().startUp, StartUp());
}

void TestPreferences::changesTheTheme()
{
    start();
    openDialog();
    part<QComboBox>("theme")->setCurrentIndex(2);
    press(QDialogButtonBox::Ok);
    QVERIFY(qApp->palette().color(QPalette::Window).lightness() < 100);
    const QList<QAction *> actions = window()->findChild<QWidget *>(u"appearanceMenu"_s)->actions();
    QVERIFY(actions.at(2)->isChecked());
    actions.at(1)->trigger();
    QVERIFY(qApp->palette().color(QPalette::Window).lightness() > 200);
    openDialog();
    QCOMPARE(part<QComboBox>("theme")->currentIndex(), 1);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
