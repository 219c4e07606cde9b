// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "support/faultserver.h"
#include "support/findwidget.h"
#include "support/keyfinder.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMutex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView key("api-0123456789ABCANARYcanaryCANARY42");

QByteArray *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    static QMutex mutex; // Qt's network thread logs, too
    const QMutexLocker lock(&mutex);
    *logged += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray contentOfAll(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += files.next().toUtf8() + contentOf(files.filePath());
    return all;
}

/// A service that repeats the key wherever it can.
QByteArray talkativeError()
{
    const QByteArray said = key.toByteArray();
    return R"({"request_id":")" + said + R"(","data":{"error_code":"E.)" + said
        + R"(","error":"No )" + said + R"(","field_validation_errors":{"fieldname":")" + said
        + R"(","message":")" + said + R"("}}})";
}

template <typename Model> QString textsOf(const Model *model, const QList<int> &roles)
{
    QString texts;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : roles)
                texts += model->index(row, column).data(role).toString() + u'\n';
        }
    }
    return texts;
}

} // namespace

/// All places where a key may get to in the whole program, after good and bad answers.
class TestTalkativeService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void noSinkHoldsTheKey();
    void cleanupTestCase();

private:
    void ask(const FaultReply &reply);
    void lookAtWindow();
    void copyEverything();
    void note(const char *sink, const QString &text) { m_sinks[sink] += text.toUtf8() + '\n'; }
    void note(const char *sink, const QByteArray &bytes) { m_sinks[sink] += bytes + '\n'; }

    QTemporaryDir m_home;
    QByteArray m_log;
    std::map<QByteArray, QByteArray> m_sinks;
    FaultServer m_server;
};

void TestTalkativeService::initTestCase()
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME",
                             "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
        const QString folder = m_home.filePath(QString::fromLatin1(name).toLower());
        QVERIFY(QDir().mkpath(folder));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, folder.toLocal8Bit());
    }
    QCoreApplication::setApplicationName(u"tst_keysinks"_s);
    logged = &m_log;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    qInstallMessageHandler(keepLog);
}

void TestTalkativeService::ask(const FaultReply &reply)
{
    m_server.forgetRequests();
    m_server.setFallback(reply);
    findWidget<QPushButton>("Search")->click();
    QTRY_VERIFY(!m_server.requests().isEmpty());
    QTRY_VERIFY(!findWidget<QPushButton>("Cancel")->isEnabled());
    lookAtWindow();
}

void TestTalkativeService::lookAtWindow()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        for (const char *property : {"text", "plainText", "title", "placeholderText", "prefix"})
            note("texts of the window", widget->property(property).toString());
        note("titles", widget->windowTitle());
        note("tooltips", widget->toolTip() + widget->statusTip() + widget->whatsThis());
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget))
            note("what screen readers say",
                 spoken->text(QAccessible::Name) + spoken->text(QAccessible::Description)
                     + spoken->text(QAccessible::Value));
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            note("cells",
                 textsOf(view->model(),
                         {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::EditRole}));
    }
}

/// Whatever a row or a message offers to copy.
void TestTalkativeService::copyEverything()
{
    auto *requests = findWidget<QTableView>("Requests");
    for (int row = 0; row < requests->model()->rowCount(); ++row) {
        requests->selectRow(row);
        const QList<QAction *> actions = requests->actions();
        for (QAction *copy : actions) {
            copy->trigger();
            note("clipboard", QGuiApplication::clipboard()->text());
        }
    }
    const auto buttons = findWidget<QWidget>("MainWindow")->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->text().contains(u"Copy"_s))
            continue;
        button->click();
        note("clipboard", QGuiApplication::clipboard()->text());
    }
}

void TestTalkativeService::noSinkHoldsTheKey()
{
    const QByteArray good
        = R"({"data":{"events":[{"event":"opened","date":"2026-02-05T10:00:00Z"}],"total_events":1},)"
          R"("request_id":"r"})";
    m_server.setFallback(FaultReply::json(good));
    {
        Console console(*qApp);
        console.start({.apiUrl = m_server.url().toString() + u"/v3"_s}, QString::fromLatin1(key));
        QTRY_VERIFY(findWidget<QTableView>("Activity events"));
        QTRY_VERIFY(findWidget<QTableView>("Activity events")->model()->rowCount() == 1);
        findWidget<QTableView>("Activity events")->selectRow(0);
        findWidget<QLineEdit>("Free text")->setText(QString::fromLatin1(key)); // pasted by mistake
        ask(FaultReply::json("{\"data\":{\"events\":[],\"total_events\":0}}"));
        findWidget<QLineEdit>("Free text")->clear();
        m_sinks.clear(); // whoever pasted it saw it there
        ask(FaultReply::json(good));
        for (const int status : {200, 400, 404, 422})
            ask(FaultReply::complete(status, talkativeError()));
        ask(FaultReply::complete(
            302, {}, "Location: https://elsewhere.invalid/?" + key.toByteArray() + "\r\n"));
        ask(FaultReply::complete(401, talkativeError()));
        copyEverything();
        findWidget<QWidget>("MainWindow")->close();
    }
    note("log", m_log);
    note("settings", contentOfAll(m_home.filePath(u"xdg_config_home"_s)));
    note("state and journal", contentOfAll(m_home.filePath(u"xdg_state_home"_s)));
    note("other files", contentOfAll(m_home.path()));
    note("command line", contentOf(u"/proc/self/cmdline"_s));
    note("environment", contentOf(u"/proc/self/environ"_s));

    const KeyFinder finder(key.toByteArray());
    QVERIFY(finder.isIn(m_server.requests().constLast().head));
    int leaks = 0;
    for (const auto &[sink, bytes] : m_sinks) {
        QVERIFY2(bytes.trimmed().size() > 0, sink.constData());
        if (!finder.isIn(bytes))
            continue;
        ++leaks;
        std::printf("  the key is in: %s\n", sink.constData());
    }
    std::printf("figure F9 %d leaks of the key in %zu sinks of the whole window\n", leaks,
                m_sinks.size());
    QVERIFY(m_sinks.size() >= 12);
    QCOMPARE(leaks, 0);
}

void TestTalkativeService::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
}

QTEST_MAIN(TestTalkativeService)
#include "tst_talkativeservice.moc"
