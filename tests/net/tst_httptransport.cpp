// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wirecall.h"
#include "support/faultserver.h"

#include <QTest>

class TestHttpTransport : public QObject {
    Q_OBJECT
private slots:
    void sendsTheCall();
    void sendsPatch();
    void deliversStatuses_data();
    void deliversStatuses();
    void readsHeaders();
    void keepsNoCookies();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void neverReachesAServer();
    void ignoresProxiesForThisMachine();
    void abortsWithoutAnswer();
    void survivesItsEnd();
    void writesNeedFreshConnections();
    void readsKeepTheirConnection();
};

void TestHttpTransport::sendsTheCall()
{
    FaultServer server;
    HttpTransport transport;
    server.setFallback(FaultReply::json("{\"data\":{}}"));
    const auto answer = WireCall::run(transport, WireCall::readFrom(server.url()));
    QVERIFY(answer);
    QCOMPARE(answer->error, TransportError::None);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("{\"data\":{}}"));
    QVERIFY(answer->sent);

    QCOMPARE(server.requests().size(), 1);
    const FaultServer::Request request = server.requests().constFirst();
    QVERIFY(request.head.startsWith("POST /v3/activity/search HTTP/1.1\r\n"));
    QCOMPARE(request.body, QByteArray("{\"limit\":1}"));
    QCOMPARE(request.header("X-Smtp2go-Api-Key"),
             QByteArray("api-0123456789ABCDEFGHIJabcdefghijkl"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QVERIFY(request.header("User-Agent").startsWith("Outpost/"));
    QVERIFY(request.header("Upgrade").isEmpty());
}

void TestHttpTransport::sendsPatch()
{
    FaultServer server;
    HttpTransport transport;
    HttpRequest request = WireCall::writeTo(server.url());
    request.endpoint.verb = Verb::Patch;
    request.baseUrl.setPath(QStringLiteral("/v3/"));
    QVERIFY(WireCall::run(transport, request));
    QVERIFY(server.requests().constFirst().head.startsWith("PATCH /v3/subaccount/add "));
    QCOMPARE(server.requests().constFirst().body, request.body);
}

void TestHttpTransport::deliversStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (const int status : {200, 204, 400, 401, 402, 403, 404, 405, 408, 409,
                             413, 415, 422, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status << QByteArray(status == 204 ? "" : "{\"data\":1}");
    QTest::newRow("429 empty") << 429 << QByteArray();
    QTest::newRow("500 empty") << 500 << QByteArray();
    QTest::newRow("503 HTML") << 503 << QByteArray("<html><b>Unavailable</b></html>");
}

void TestHttpTransport::deliversStatuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FaultServer server;
    HttpTransport transport;
    server.setFallback(FaultReply::complete(status, body));
    for (const HttpRequest &request :
         {WireCall::readFrom(server.url()), WireCall::writeTo(server.url())}) {
        server.forgetRequests();
        const auto answer = WireCall::run(transport, request);
        QVERIFY(answer);
        QCOMPARE(answer->error, TransportError::None);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, body);
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestHttpTransport::readsHeaders()
{
    FaultServer server;
    HttpTransport transport;
    server.setFallback(FaultReply::complete(
        429, "", "Content-Type: text/html; charset=utf-8\r\nRetry-After: 90\r\n"));
    const auto answer = WireCall::run(transport, WireCall::readFrom(server.url()));
    QVERIFY(answer);
    QCOMPARE(answer->contentType, QByteArray("text/html; charset=utf-8"));
    QCOMPARE(answer->retryAfter, std::chrono::seconds(90));
}

void TestHttpTransport::keepsNoCookies()
{
    FaultServer server;
    HttpTransport transport;
    server.setFallback(FaultReply::complete(200, "{}", "Set-Cookie: account=1; Path=/\r\n"));
    for (int i = 0; i < 2; ++i)
        QVERIFY(WireCall::run(transport, WireCall::readFrom(server.url())));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().constLast().header("Cookie").isEmpty());
}

void TestHttpTransport::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttpTransport::followsNoRedirect()
{
    QFETCH(int, status);
    FaultServer server;
    FaultServer elsewhere;
    HttpTransport transport;
    const QByteArray location
        = "Location: " + elsewhere.url().toEncoded() + "/v3/activity/search\r\n";
    server.setFallback(FaultReply::complete(status, "{}", location));
    const auto answer = WireCall::run(transport, WireCall::readFrom(server.url()));
    QVERIFY(answer);
    QCOMPARE(answer->error, TransportError::Redirected);
    QCOMPARE(answer->status, status);
    QVERIFY(answer->body.isEmpty());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestHttpTransport::neverReachesAServer()
{
    FaultServer server;
    HttpTransport transport;
    const HttpRequest request = WireCall::readFrom(server.url());
    server.stop();
    const auto answer = WireCall::run(transport, request);
    QVERIFY(answer);
    QCOMPARE(answer->error, TransportError::ConnectionRefused);
    QVERIFY(!answer->sent);
    QVERIFY(!answer->detail.contains(QStringLiteral("127.0.0.1")));
}

void TestHttpTransport::ignoresProxiesForThisMachine()
{
    FaultServer server;
    FaultServer proxy;
    qputenv("http_proxy", proxy.url().toEncoded());
    HttpTransport transport;
    const auto answer = WireCall::run(transport, WireCall::readFrom(server.url()));
    qunsetenv("http_proxy");
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(proxy.connections(), 0);
}

void TestHttpTransport::abortsWithoutAnswer()
{
    FaultServer server;
    HttpTransport transport;
    server.setFallback({});
    bool isAnswered = false;
    transport.send(1, WireCall::readFrom(server.url()),
                   [&](const HttpAnswer &) { isAnswered = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    transport.abort(1);
    transport.abort(1);
    server.setFallback(FaultReply::json("{}"));
    QVERIFY(WireCall::run(transport, WireCall::readFrom(server.url())));
    QVERIFY(!isAnswered);
}

void TestHttpTransport::survivesItsEnd()
{
    FaultServer server;
    server.setFallback({});
    auto transport = std::make_unique<HttpTransport>();
    bool isAnswered = false;
    for (const quint64 id : {1, 2, 3})
        transport->send(id, WireCall::writeTo(server.url()),
                        [&](const HttpAnswer &) { isAnswered = true; });
    QTRY_COMPARE(server.requests().size(), 3);
    transport.reset();
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

void TestHttpTransport::writesNeedFreshConnections()
{
    FaultServer server;
    HttpTransport transport;
    for (int i = 0; i < 3; ++i)
        QVERIFY(WireCall::run(transport, WireCall::writeTo(server.url())));
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 3);
}

void TestHttpTransport::readsKeepTheirConnection()
{
    FaultServer server;
    HttpTransport transport;
    for (int i = 0; i < 3; ++i)
        QVERIFY(WireCall::run(transport, WireCall::readFrom(server.url())));
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
