// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/apierrortext.h"
#include "core/clock.h"
#include "net/httptransport.h"
#include "net/requestqueue.h"
#include "support/faultserver.h"
#include "support/keyfinder.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

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

/// Answers that all say the key, where they can.
QList<FaultReply> talkativeReplies(const QUrl &elsewhere)
{
    const QByteArray said = key.toByteArray();
    const QByteArray error = R"({"request_id":"r","data":{"error_code":"E.NO","error":"No )" + said
        + R"(","field_validation_errors":{"fieldname":")" + said + R"(","message":")" + said
        + R"("}}})";
    QList<FaultReply> replies{
        FaultReply::json(R"({"data":{},"request_id":"r"})"),
        {"HTTP/1.1 400 " + said + "\r\nContent-Length: 0\r\n\r\n"},
        FaultReply::complete(500, "<html>" + said),
        FaultReply::complete(200, error),
        {said + "\r\n\r\n", FaultReply::End::Close},
        {"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + said, FaultReply::End::Reset},
        {}};
    for (const int status : {400, 401, 403, 404, 422, 429, 503})
        replies.append(FaultReply::complete(status, error));
    for (const int status : {301, 302, 303, 307, 308})
        replies.append(FaultReply::complete(
            status, {}, "Location: " + elsewhere.toEncoded() + "/?" + said + "\r\n"));
    return replies;
}

} // namespace

/// Where a key may have got to, after every outcome of a call and with all log categories on.
class TestCanary : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void finderFindsEveryForm();
    void noSinkHoldsTheKey();
    void cleanupTestCase();

private:
    void call(RetrySafety safety, const QUrl &url);
    void look(const char *where, const QByteArray &bytes);
    void lookInFiles();

    QTemporaryDir m_home;
    QByteArray m_log;
    QByteArray m_messages;
    KeyFinder m_finder{key.toByteArray()};
    int m_sinks = 0;
    int m_leaks = 0;
};

void TestCanary::initTestCase()
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME",
                             "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
        qputenv(name, m_home.path().toLocal8Bit());
    logged = &m_log;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    qInstallMessageHandler(keepLog);
}

void TestCanary::finderFindsEveryForm()
{
    QCOMPARE(m_finder.forms().size(), 6);
    const QByteArray whole = key.toByteArray();
    for (int offset = 0; offset < 3; ++offset)
        QVERIFY(m_finder.isIn((QByteArray(offset, '.') + whole + "..").toBase64()));
    QVERIFY(m_finder.isIn("x" + whole));
    QVERIFY(m_finder.isIn(whole.toPercentEncoding({}, whole)));
    const QString wide = QString::fromLatin1(whole);
    QVERIFY(m_finder.isIn(QByteArray(reinterpret_cast<const char *>(wide.utf16()), 72)));
    QVERIFY(!m_finder.isIn(whole.left(16)));
}

void TestCanary::call(RetrySafety safety, const QUrl &url)
{
    const SystemClock clock;
    RequestQueue queue(std::make_unique<HttpTransport>(), clock);
    ApiAccess access;
    access.name = u"Canary"_s;
    access.baseUrl = url;
    access.key = Secret(key.toByteArray());
    ApiClient client(access, queue);
    const Endpoint endpoint{.path = "/canary"_L1, .safety = safety, .deadline = 1s};
    const std::unique_ptr<ApiReply> reply(client.send<int>(
        endpoint, "{}", [](const QByteArray &) { return Result<int, ApiError>(1); }, CallOptions{},
        this));
    connect(&queue, &RequestQueue::reported, this, [this](const CallReport &report) {
        m_messages += (report.url.toString() + report.summary).toUtf8() + report.shownBody;
    });
    QSignalSpy retried(reply.get(), &ApiReply::retryScheduled);
    QSignalSpy finished(reply.get(), &ApiReply::finished);
    // A read after 429 or 5xx waits for its next attempt: seen enough.
    QTRY_VERIFY_WITH_TIMEOUT(!retried.isEmpty() || !finished.isEmpty(), 30'000);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    qInfo() << access.key;
    if (!reply->error())
        return;
    const ApiErrorText text = describe(*reply->error());
    m_messages += (text.caption + text.explanation + text.nextStep + text.details).toUtf8();
}

void TestCanary::noSinkHoldsTheKey()
{
    FaultServer server;
    FaultServer elsewhere;
    int calls = 0;
    const QList<FaultReply> replies = talkativeReplies(elsewhere.url());
    for (const FaultReply &reply : replies) {
        for (const RetrySafety safety : {RetrySafety::ReadOnly, RetrySafety::NotSafe}) {
            server.setFallback(reply);
            call(safety, server.url());
            ++calls;
        }
    }
    call(RetrySafety::NotSafe, QUrl(u"http://127.0.0.1:1"_s));
    call(RetrySafety::NotSafe, QUrl(u"http://elsewhere.invalid"_s));
    QVERIFY(m_finder.isIn(server.requests().constFirst().head));
    QVERIFY(m_log.contains("outpost.net: ") && m_log.contains("qt.core"));
    QVERIFY(m_messages.size() > 1000);
    look("log", m_log);
    look("messages", m_messages);
    look("command line", contentOf(u"/proc/self/cmdline"_s));
    look("environment", contentOf(u"/proc/self/environ"_s));
    lookInFiles();
    std::printf(
        "figure F9 %d leaks of the key in %d sinks after %d calls; second host: %d requests in "
        "5 x 2 redirects\n",
        m_leaks, m_sinks, calls + 2, elsewhere.connections());
    QCOMPARE(elsewhere.connections(), 0);
    QCOMPARE(m_leaks, 0);
}

void TestCanary::look(const char *where, const QByteArray &bytes)
{
    ++m_sinks;
    if (!m_finder.isIn(bytes))
        return;
    ++m_leaks;
    std::printf("  the key is in: %s\n", where);
}

void TestCanary::lookInFiles()
{
    QByteArray all;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += files.next().toUtf8() + contentOf(files.filePath());
    look("files", all);
}

void TestCanary::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
