// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/demothread.h"
#include "emulator/faultrule.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <memory>

using namespace Emulator;

namespace {

Options withFault(const char *spec)
{
    Options options;
    options.events = 500;
    options.faults = {std::get<FaultRule>(parsedFault(QString::fromLatin1(spec)))};
    return options;
}

} // namespace

/// Over real sockets, with Qt's own client.
class tst_EmulatorServer : public QObject {
    Q_OBJECT

private slots:
    void answersASearch();
    void unusualHeadersAreFine();
    void connectionIsKept();
    void headHasNoBody();
    void otherVerbs();
    void tooLargeABody();
    void lateAnswer();
    void callerThatDoesNotWait();
    void cutConnection();
    void lostAnswer();
    void portInUse();
    void stopsWhileSomeoneWaits();

private:
    void launch(const Options &options);
    QNetworkRequest request(const char *operation) const;
    std::unique_ptr<QNetworkReply> post(const char *operation, const QByteArray &body = "{}");

    QNetworkAccessManager m_network;
    std::unique_ptr<DemoThread> m_demo;
    QUrl m_url;
};

void tst_EmulatorServer::launch(const Options &options)
{
    m_url.clear();
    m_demo = std::make_unique<DemoThread>(options);
    connect(m_demo.get(), &DemoThread::listening, this, [this](const QUrl &url) { m_url = url; });
    m_demo->start();
    QTRY_VERIFY(m_url.isValid());
}

QNetworkRequest tst_EmulatorServer::request(const char *operation) const
{
    QNetworkRequest request(QUrl(m_url.toString() + QLatin1StringView(operation)));
    request.setRawHeader("X-Smtp2go-Api-Key", QByteArray(demoKey.data(), demoKey.size()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return request;
}

std::unique_ptr<QNetworkReply> tst_EmulatorServer::post(const char *operation,
                                                        const QByteArray &body)
{
    return std::unique_ptr<QNetworkReply>(m_network.post(request(operation), body));
}

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

void tst_EmulatorServer::answersASearch()
{
    launch({.events = 500});
    QCOMPARE(m_url.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(m_url.path(), QStringLiteral("/v3"));
    const auto reply = post("/activity/search", R"({"start_date":"2020-01-01"})");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(statusOf(*reply), 200);
    QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(),
             QStringLiteral("application/json"));
    const QJsonDocument answer = QJsonDocument::fromJson(reply->readAll());
    QVERIFY(answer[QStringLiteral("data")][QStringLiteral("total_events")].toInteger() >= 500);
}

void tst_EmulatorServer::unusualHeadersAreFine()
{
    launch({.events = 500});
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_url.port()));
    socket.write("POST /v3/api_keys/permissions HTTP/1.1\r\nHost: api.smtp2go.com\r\n"
                 "x-smtp2go-API-key: ");
    socket.write(demoKey.data());
    socket.write("\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
}

void tst_EmulatorServer::connectionIsKept()
{
    launch({.events = 500});
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_url.port()));
    QByteArray received;
    for (int turn = 1; turn <= 3; ++turn) {
        socket.write("POST /v3/nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}");
        QTRY_COMPARE((received += socket.readAll()).count("There is no such endpoint"), turn);
    }
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void tst_EmulatorServer::headHasNoBody()
{
    launch({.events = 500});
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_url.port()));
    socket.write("HEAD /v3/activity/search HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().endsWith("\r\n\r\n"));
}

void tst_EmulatorServer::otherVerbs()
{
    launch({.events = 500});
    const std::unique_ptr<QNetworkReply> get(m_network.get(request("/activity/search")));
    const std::unique_ptr<QNetworkReply> head(m_network.head(request("/activity/search")));
    const std::unique_ptr<QNetworkReply> put(m_network.put(request("/activity/search"), "{}"));
    for (QNetworkReply *reply : {get.get(), head.get(), put.get()}) {
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(*reply), 405);
        QCOMPARE(reply->rawHeader("Allow"), QByteArrayLiteral("POST"));
    }
}

void tst_EmulatorServer::tooLargeABody()
{
    launch({.events = 500});
    const auto reply = post("/activity/search", QByteArray(1'100'000, ' '));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(statusOf(*reply), 413);
}

void tst_EmulatorServer::lateAnswer()
{
    launch(withFault("latency:ms=20"));
    const auto reply = post("/activity/search");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(statusOf(*reply), 200);
}

void tst_EmulatorServer::callerThatDoesNotWait()
{
    launch(withFault("stall:count=1"));
    const auto stalled = post("/activity/search");
    QSignalSpy sent(stalled.get(), &QNetworkReply::requestSent);
    QTRY_COMPARE(sent.size(), 1);
    stalled->abort();
    const auto next = post("/activity/search");
    QTRY_VERIFY(next->isFinished());
    QCOMPARE(statusOf(*next), 200);
}

void tst_EmulatorServer::cutConnection()
{
    launch(withFault("cut:count=1"));
    const auto cut = post("/activity/search", R"({"start_date":"2020-01-01"})");
    QTRY_VERIFY(cut->isFinished());
    QCOMPARE(cut->error(), QNetworkReply::RemoteHostClosedError);
    const auto next = post("/activity/search");
    QTRY_VERIFY(next->isFinished());
    QCOMPARE(statusOf(*next), 200);
}

void tst_EmulatorServer::lostAnswer()
{
    launch(withFault("lost-answer:on=suppression/add"));
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_url.port()));
    const QByteArray body = R"({"email_address":"rosa@example.test"})";
    socket.write("POST /v3/suppression/add HTTP/1.1\r\nHost: x\r\nX-Smtp2go-Api-Key: ");
    socket.write(demoKey.data());
    socket.write("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(socket.readAll().isEmpty());
    const auto view = post("/suppression/view", R"({"end_date":"2100-01-01","wildcard":"rosa@"})");
    QTRY_VERIFY(view->isFinished());
    const QJsonDocument answer = QJsonDocument::fromJson(view->readAll());
    QCOMPARE(answer[QStringLiteral("data")][QStringLiteral("total_results")].toInteger(), 1);
}

void tst_EmulatorServer::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("listen failed")));
    DemoThread demo({.port = other.serverPort(), .events = 1});
    QString reason;
    connect(&demo, &DemoThread::failed, this, [&reason](const QString &why) { reason = why; });
    demo.start();
    QTRY_VERIFY(reason.contains(QString::number(other.serverPort())));
}

void tst_EmulatorServer::stopsWhileSomeoneWaits()
{
    launch(withFault("stall"));
    const auto stalled = post("/activity/search");
    QSignalSpy sent(stalled.get(), &QNetworkReply::requestSent);
    QTRY_COMPARE(sent.size(), 1);
    m_demo.reset();
    QTRY_VERIFY(stalled->isFinished());
    QVERIFY(stalled->error() != QNetworkReply::NoError);
}

QTEST_GUILESS_MAIN(tst_EmulatorServer)
#include "tst_emulatorserver.moc"
