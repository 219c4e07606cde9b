// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilestore.h"
#include "account/sessionkeystore.h"
#include "app/commandline.h"
#include "app/console.h"
#include "core/clock.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/subaccountstrip.h"
#include "gui/widgets/readonlybadge.h"
#include "gui/widgets/statepanel.h"
#include "gui/widgets/statusfield.h"
#include "support/faultserver.h"
#include "support/findwidget.h"
#include "support/freshstate.h"

#include <QAction>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString key = u"api-0123456789ABCDEF0123456789ABCDEF"_s;

constexpr char denied[] = R"({"data":{"error":"This key has no right",
    "error_code":"E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED"}})";
constexpr char oneEvent[] = R"({"data":{"total_events":1,"continue_token":null,"events":[
    {"event":"delivered","date":"2026-02-05T10:00:00Z","email_id":"1","subject":"Hello"}]}})";

QByteArray listOf(const QByteArray &paths)
{
    return R"({"data":[)" + paths + "]}";
}

QTableView *table()
{
    return findWidget<QTableView>("Activity events");
}

StatePanel *refused()
{
    return findWidget<StatePanel>("refusedPage");
}

} // namespace

/// The rights of a key, in the whole window, on a server that counts what arrives.
class TestRights : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void searchesBeforeItAsks();
    void triesNothingThatIsNotAllowed();
    void opensThePageOnceAllowed();
    void blocksNothingWhenTheQuestionFails();
    void showsThatItIsReadOnly();

private:
    void open();
    [[nodiscard]] QByteArrayList paths() const;

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Console> m_console;
};

void TestRights::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_rights"_s);
}

void TestRights::init()
{
    freshState();
    QDir(ProfileStore::defaultFolder()).removeRecursively();
    m_server = std::make_unique<FaultServer>();
}

void TestRights::cleanup()
{
    m_console.reset();
    m_server.reset();
}

void TestRights::open()
{
    m_console
        = std::make_unique<Console>(*qApp,
                                    Console::Machine{.keys = std::make_unique<SessionKeyStore>(),
                                                     .clock = std::make_unique<SystemClock>()});
    m_console->start({.apiUrl = m_server->url().toString() + u"/v3"_s}, key);
}

QByteArrayList TestRights::paths() const
{
    QByteArrayList paths;
    for (const FaultServer::Request &request : m_server->requests())
        paths.append(request.head.split(' ').value(1).mid(3));
    return paths;
}

void TestRights::searchesBeforeItAsks()
{
    m_server->script(FaultReply::json(oneEvent));
    m_server->script(FaultReply::json(listOf(R"("/activity/search")")));
    open();
    QTRY_COMPARE(m_server->requests().size(), 2);
    QCOMPARE(paths(), QByteArrayList({"/activity/search", "/api_keys/permissions"}));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(table()->isVisible());
    QVERIFY(!refused()->isVisible());
}

void TestRights::triesNothingThatIsNotAllowed()
{
    m_server->script(FaultReply::complete(400, denied));
    m_server->script(FaultReply::json(listOf(R"("/email/send")")));
    open();
    QTRY_VERIFY(refused() && refused()->isVisible());
    QVERIFY(refused()->content().text.contains(u"/activity/search"_s));
    QVERIFY(
        findWidget<QListWidget>("Navigation")->item(0)->toolTip().contains(u"/activity/search"_s));
    QVERIFY(!findWidget<QWidget>("Event details")->isVisible());
    for (QAction *action : findWidget<MainWindow>("MainWindow")->findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(QKeySequence::Refresh))
            action->trigger();
    findWidget<QPushButton>("Search")->click();
    // What was tried would come before what is asked now.
    m_server->script(FaultReply::json(listOf(R"("/email/send")")));
    emit refused()->actionRequested();
    QTRY_COMPARE(m_server->requests().size(), 3);
    QCOMPARE(
        paths(),
        QByteArrayList({"/activity/search", "/api_keys/permissions", "/api_keys/permissions"}));
}

void TestRights::opensThePageOnceAllowed()
{
    m_server->script(FaultReply::complete(400, denied));
    m_server->script(FaultReply::json(listOf("")));
    m_server->script(FaultReply::json(listOf(R"("/activity/search")")));
    m_server->setFallback(FaultReply::json(oneEvent));
    open();
    QTRY_VERIFY(refused() && refused()->isVisible());
    emit refused()->actionRequested();
    QTRY_VERIFY(!refused()->isVisible());
    QTRY_VERIFY(findWidget<QPushButton>("Search")->isVisible());
    findWidget<QPushButton>("Search")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestRights::blocksNothingWhenTheQuestionFails()
{
    m_server->script(FaultReply::json(oneEvent));
    m_server->setFallback(FaultReply::json("[]"));
    open();
    QTRY_VERIFY(m_server->requests().size() >= 2);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(findWidget<StatusField>("Queue status")->text(), u"Idle"_s);
    QVERIFY(!refused()->isVisible());
    m_server->setFallback(FaultReply::json(oneEvent));
    findWidget<QPushButton>("Search")->click();
    QTRY_COMPARE(paths().count("/activity/search"), 2);
    QVERIFY(!refused()->isVisible());
}

void TestRights::showsThatItIsReadOnly()
{
    m_server->setFallback(FaultReply::json(oneEvent));
    QUuid id;
    {
        ProfileStore store;
        store.load();
        QTRY_VERIFY(store.isLoaded());
        Profile profile;
        profile.name = u"Shop"_s;
        profile.readOnly = true;
        profile.ownBaseUrl = QUrl(m_server->url().toString() + u"/v3"_s);
        id = store.add(profile).value();
    }
    auto keys = std::make_unique<SessionKeyStore>();
    delete keys->write(id, Secret(key.toLatin1()), nullptr);
    m_console = std::make_unique<Console>(
        *qApp, Console::Machine{.keys = std::move(keys), .clock = std::make_unique<SystemClock>()});
    m_console->start({}, {});
    QTRY_VERIFY(m_console->profiles().isLoaded());
    QVERIFY(!findWidget<ReadOnlyBadge>("readOnlyBadge")->isVisible());
    QTest::keyClick(findWidget<MainWindow>("MainWindow"), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 1);
    QVERIFY(findWidget<ReadOnlyBadge>("readOnlyBadge")->isVisible());
    QVERIFY(findWidget<MainWindow>("MainWindow")->windowTitle().contains(u"(read-only)"_s));
}

QTEST_MAIN(TestRights)
#include "tst_rights.moc"
