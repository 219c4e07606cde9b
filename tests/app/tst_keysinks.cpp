// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilestore.h"
#include "app/commandline.h"
#include "app/console.h"
#include "app/singleinstance.h"
#include "core/paths.h"
#include "gui/accounts/addaccountdialog.h"
#include "support/canary.h"
#include "support/faultserver.h"
#include "support/findwidget.h"
#include "support/manualclock.h"
#include "support/modesweep.h"
#include "support/scriptedkeystore.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMainWindow>
#include <QMimeData>
#include <QMutex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView key("api-0123456789ABCANARYcanaryCANARY42");
constexpr QByteArrayView password("pass-Canary-of-the-proxy-7");

QByteArray *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    *logged += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An answer of an error that says the key wherever it can.
FaultReply talkative(int status)
{
    const QByteArray said = key.toByteArray();
    return FaultReply::complete(status,
                                R"({"request_id":"r","data":{"error_code":"E.NO","error":"No )"
                                    + said + R"(","field_validation_errors":{"fieldname":")" + said
                                    + R"(","message":")" + said + R"("}}})");
}

QByteArray textsOf(const QAbstractItemModel &model)
{
    QByteArray texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QMap<int, QVariant> data = model.itemData(model.index(row, column));
            for (const QVariant &value : data)
                texts += value.toString().toUtf8() + '\n';
            texts += model.index(row, column).data(Qt::ToolTipRole).toString().toUtf8() + '\n';
        }
    }
    return texts;
}

QByteArray textsOf(QWidget *widget)
{
    QStringList texts{widget->windowTitle(),    widget->toolTip(),
                      widget->statusTip(),      widget->whatsThis(),
                      widget->accessibleName(), widget->accessibleDescription()};
    if (const auto *interface = QAccessible::queryAccessibleInterface(widget))
        texts += interface->text(QAccessible::Value);
    for (const char *property : {"text", "plainText", "placeholderText"})
        texts += widget->property(property).toString();
    QByteArray all = texts.join(u'\n').toUtf8();
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
        all += textsOf(*view->model());
    return all;
}

/// All that anything in any window says, seen or hidden.
QByteArray shownTexts()
{
    QByteArray texts;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        texts += textsOf(widget);
    return texts;
}

QByteArray clipboardContent()
{
    QByteArray content;
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
        const QStringList formats = data ? data->formats() : QStringList();
        for (const QString &format : formats)
            content += data->data(format);
    }
    return content;
}

} // namespace

/// The whole program with an account, errors that say its key and a proxy with a password: where
/// do the secrets get to? Also whether anything it writes can be read by others.
class TestKeySinks : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void addsAnAccount();
    void errorsSayNothing_data();
    void errorsSayNothing();
    void proxyPasswordIsTaken();
    void copiesSayNothing();
    void clipboardSaysNothingLater();
    void noSinkHoldsASecret();
    void nothingIsOpenToOthers();
    void cleanupTestCase();

private:
    void look(const QString &where, const QByteArray &bytes);

    QTemporaryDir m_home;
    QByteArray m_log;
    QByteArray m_errors;
    QByteArray m_curl;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<SingleInstance> m_instance;
    ManualClock *m_clock = nullptr; ///< owned by the console
    ScriptedKeyStore *m_keys = nullptr; ///< likewise
    std::unique_ptr<Console> m_console;
    QStringList m_leaks;
    int m_sinks = 0;
};

void TestKeySinks::initTestCase()
{
    ::umask(0);
    const auto inHome = [this](const char *name, const QString &folder) {
        QDir(m_home.path()).mkpath(folder);
        qputenv(name, m_home.filePath(folder).toLocal8Bit());
    };
    qputenv("HOME", m_home.path().toLocal8Bit());
    inHome("XDG_CONFIG_HOME", u".config"_s);
    inHome("XDG_STATE_HOME", u".local/state"_s);
    inHome("XDG_DATA_HOME", u".local/share"_s);
    inHome("XDG_CACHE_HOME", u".cache"_s);
    inHome("XDG_RUNTIME_DIR", u"run"_s);
    QFile::setPermissions(m_home.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCoreApplication::setApplicationName(u"outpost"_s);
    logged = &m_log;
    QLoggingCategory::setFilterRules(u"*=true\nqt.widgets.painting=false"_s);
    qInstallMessageHandler(keepLog);

    m_instance = std::make_unique<SingleInstance>(runtimePath());
    QCOMPARE(m_instance->claim({}), SingleInstance::Claim::First);
    QVERIFY(m_instance->listen());
    m_server = std::make_unique<FaultServer>();
    auto keys = std::make_unique<ScriptedKeyStore>();
    auto clock = std::make_unique<ManualClock>();
    m_keys = keys.get();
    m_clock = clock.get();
    m_console = std::make_unique<Console>(
        *qApp, Console::Machine{.keys = std::move(keys), .clock = std::move(clock)});
    m_console->start({}, {});
    QTRY_VERIFY(m_console->profiles().isLoaded());
}

void TestKeySinks::addsAnAccount()
{
    m_server->setFallback(FaultReply::json(R"({"data":["/activity/search"],"request_id":"r"})"));
    auto *window = findWidget<QMainWindow>("MainWindow");
    window->findChild<QAction *>(u"addAccount"_s)->trigger();
    AddAccountDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window->findChild<AddAccountDialog *>()));
    const auto part = [dialog](const char *name) {
        return dialog->findChild<QWidget *>(QString::fromLatin1(name));
    };
    const auto next = [&] { qobject_cast<QAbstractButton *>(part("next"))->click(); };
    part("key")->setProperty("text", u"  "_s + QString::fromLatin1(key.toByteArray()) + u" \n"_s);
    auto *region = part("region")->findChild<QComboBox *>();
    region->setCurrentIndex(region->count() - 1); // another address
    part("region")->findChild<QLineEdit *>()->setText(m_server->url().toString() + u"/v3"_s);
    next();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().header("X-Smtp2go-Api-Key"), key.toByteArray());
    m_errors += shownTexts().replace(key.toByteArray(), "typed"); // it stands in its own field
    QTRY_VERIFY(part("next")->isEnabled());
    next();
    QTRY_VERIFY(part("name")->isVisible());
    part("name")->setProperty("text", u"Harbour"_s);
    m_server->setFallback(
        FaultReply::json(R"({"data":{"total_events":0,"events":[]},"request_id":"r"})"));
    next();
    QTRY_COMPARE(m_keys->keys.size(), 1);
    QTRY_COMPARE(m_server->requests().size(), 2); // opened, and asked
    QTRY_VERIFY(!window->findChild<AddAccountDialog *>());
}

void TestKeySinks::errorsSayNothing_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 404, 422, 500, 401})
        QTest::addRow("%d", status) << status;
}

void TestKeySinks::errorsSayNothing()
{
    QFETCH(int, status);
    m_server->setFallback(talkative(status));
    const qsizetype before = m_server->requests().size();
    findWidget<QPushButton>("Search")->click();
    QTRY_VERIFY(m_server->requests().size() > before);
    const auto *cancel = findWidget<QPushButton>("Cancel");
    QTRY_VERIFY((m_clock->advance(1s), !cancel->isEnabled()));
    const QByteArray texts = shownTexts();
    QVERIFY(texts.contains("Account “Harbour”, operation /activity/search."));
    m_errors += texts;
}

void TestKeySinks::proxyPasswordIsTaken()
{
    auto *window = findWidget<QMainWindow>("MainWindow");
    window->findChild<QAction *>(u"settings"_s)->trigger();
    const auto part = [](const char *name) {
        return findWidget<QWidget>("Settings")->findChild<QWidget *>(QString::fromLatin1(name));
    };
    qobject_cast<QComboBox *>(part("use"))->setCurrentIndex(2);
    part("host")->setProperty("text", u"proxy.example.com"_s);
    qobject_cast<QSpinBox *>(part("port"))->setValue(3128);
    part("user")->setProperty("text", u"someone"_s);
    QTest::keyClicks(part("password"), QString::fromLatin1(password.toByteArray()));
    qobject_cast<QDialogButtonBox *>(part("buttons"))->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(m_keys->keys.size(), 2);
    QTRY_VERIFY(!findWidget<QWidget>("Settings"));
}

void TestKeySinks::copiesSayNothing()
{
    auto *window = findWidget<QMainWindow>("MainWindow");
    window->findChild<QDockWidget *>(u"RequestsPanelDock"_s)->toggleViewAction()->trigger();
    auto *requests = findWidget<QTableView>("Requests");
    QVERIFY(requests->model()->rowCount() >= 6);
    for (int row = 0; row < requests->model()->rowCount(); ++row) {
        requests->selectRow(row);
        findWidget<QWidget>("RequestsPanel")->findChild<QPushButton *>(u"copyCurl"_s)->click();
        m_curl += clipboardContent();
    }
    QVERIFY(m_curl.contains("curl") && m_curl.contains("$SMTP2GO_API_KEY"));
}

void TestKeySinks::clipboardSaysNothingLater()
{
    m_clock->advance(30s);
    QCoreApplication::processEvents();
    look(u"clipboard after 30 s"_s, clipboardContent());
}

void TestKeySinks::look(const QString &where, const QByteArray &bytes)
{
    ++m_sinks;
    for (const QByteArrayView secret : {key, password}) {
        if (holdsSecret(bytes, secret.toByteArray()))
            m_leaks += where;
    }
}

void TestKeySinks::noSinkHoldsASecret()
{
    QVERIFY(holdsSecret(m_server->requests().constLast().head, key.toByteArray())); // is found
    QVERIFY(m_log.contains("outpost.") && m_log.contains("qt."));
    look(u"log, all categories"_s, m_log);
    look(u"errors and all other texts of the windows"_s, m_errors);
    look(u"texts of the windows at the end"_s, shownTexts());
    look(u"curl"_s, m_curl);
    look(u"command line"_s, contentOf(u"/proc/self/cmdline"_s));
    look(u"environment"_s, contentOf(u"/proc/self/environ"_s));
    int files = 0;
    for (const QByteArrayView secret : {key, password}) {
        const CanarySweep sweep = sweepFor(secret.toByteArray(), m_home.path());
        files = sweep.files;
        m_leaks += sweep.found;
    }
    ++m_sinks;
    qInstallMessageHandler(nullptr);
    qInfo("figure F9 %lld leaks of key and proxy password in %d sinks of the whole window (%d "
          "files, %lld bytes of log)",
          qlonglong(m_leaks.size()), m_sinks, files, qlonglong(m_log.size()));
    QCOMPARE(m_leaks, QStringList());
    QVERIFY(files >= 5);
}

void TestKeySinks::nothingIsOpenToOthers()
{
    QStringList open;
    QStringList names;
    for (const QString &folder :
         {u".config/outpost"_s, u".local/state/outpost"_s, u"run/outpost"_s}) {
        open += openToOthers(m_home.filePath(folder));
        names += QDir(m_home.filePath(folder)).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    for (const QString &name : {u"outpost.ini"_s, u"profiles.json"_s, u"queue.db"_s,
                                u"queue.db-wal"_s, u"queue.db-shm"_s, u"queue-loopback.db-wal"_s})
        QVERIFY2(names.contains(name), qPrintable(name + u" of "_s + names.join(u' ')));
    QVERIFY2(names.filter(u"lock"_s).size() == 1, qPrintable(names.join(u' ')));
    qInfo("figure F16 umask 000, whole window: %lld files (%s), %lld of them or their folders open "
          "to others",
          qlonglong(names.size()), qPrintable(names.join(u", "_s)), qlonglong(open.size()));
    QCOMPARE(open, QStringList());
}

void TestKeySinks::cleanupTestCase()
{
    m_console.reset();
    qInstallMessageHandler(nullptr);
}

QTEST_MAIN(TestKeySinks)
#include "tst_keysinks.moc"
