// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestqueue.h"
#include "net/wirecall.h"
#include "net/writestate.h"
#include "support/faultserver.h"
#include "support/manualclock.h"
#include "support/testcertificate.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace std::chrono_literals;
using Security = FaultServer::Security;
using End = FaultReply::End;

namespace {

struct Fault {
    const char *name;
    FaultReply reply;
    bool isSlow = false; ///< lasts until the deadline, a second
};

/// The same bytes, then FIN, then RST.
void addCut(QList<Fault> &faults, const char *name, const QByteArray &bytes)
{
    for (const End end : {End::Close, End::Reset})
        faults.append({name, {bytes, end}});
}

QList<Fault> faultPoints()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunks = head + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray body = head + "Content-Length: 100\r\n\r\n";
    QList<Fault> faults;
    addCut(faults, "nothing", "");
    addCut(faults, "part of the status line", "HTTP/1.");
    addCut(faults, "status line", head);
    addCut(faults, "part of a header", head + "Content-Le");
    addCut(faults, "whole head", body);
    addCut(faults, "part of the body", body + "{\"data\":");
    addCut(faults, "part of an error", "HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{");
    addCut(faults, "no chunk", chunks);
    addCut(faults, "part of a chunk", chunks + "9\r\n{}");
    addCut(faults, "chunk without an end", chunks + "2\r\n{}\r\n");
    addCut(faults, "bad chunk", chunks + "zz\r\n{}");
    addCut(faults, "100 and no more", "HTTP/1.1 100 Continue\r\n\r\n");
    addCut(faults, "garbage", "\x01\x02 this is not HTTP at all\r\n\r\n");
    addCut(faults, "no length", head + "\r\n{");
    for (const int status : {408, 500, 502, 503, 504})
        faults.append({"status", FaultReply::complete(status, "<html>", "Connection: close\r\n")});
    for (const int status : {302, 307, 308})
        faults.append({"redirect", FaultReply::complete(status, "", "Location: /v3/again\r\n")});
    faults.append({"silence", {}, true});
    faults.append({"stall in the head", {head + "A: b"}, true});
    faults.append({"stall in the body", {body + "{"}, true});
    return faults;
}

/// A queue over real sockets whose waits the test passes over.
struct Client {
    ManualClock clock;
    RequestQueue queue{std::make_unique<HttpTransport>(), clock};

    HttpAnswer run(const HttpRequest &request)
    {
        const std::unique_ptr<QueuedRequest> call(queue.submit(request, nullptr));
        QSignalSpy finished(call.get(), &QueuedRequest::finished);
        while (finished.isEmpty() && finished.wait(60'000)) { }
        return call->answer();
    }

    /// Whoever wanted to try again by itself does so now.
    void letTimePass()
    {
        clock.advance(1h);
        queue.wake();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
};

HttpRequest write(const FaultServer &server, int number)
{
    HttpRequest request = WireCall::writeTo(server.url());
    request.endpoint.group = RateLimitGroup::Other;
    request.endpoint.deadline = 1s;
    request.body = "{\"number\":" + QByteArray::number(number) + '}';
    return request;
}

} // namespace

/// What the wire makes of writes, counted by the server.
class TestWriteFigures : public QObject {
    Q_OBJECT
private slots:
    void sendsNoWriteTwice();
    void losesNoWriteToAClosingConnection_data();
    void losesNoWriteToAClosingConnection();

private:
    void breakWrites(const Fault &fault, Security security, bool isWarm);

    int m_writes = 0;
    int m_posts = 0;
    int m_mostPosts = 0; ///< of one write
    int m_unknown = 0; ///< outcomes
    int m_repeated = 0; ///< that our own queue sent again
};

void TestWriteFigures::sendsNoWriteTwice()
{
    const TestCertificate::Trusted trusted;
    const QList<Fault> faults = faultPoints();
    for (const Fault &fault : faults) {
        for (const Security security : {Security::Plain, Security::Tls}) {
            for (const bool isWarm : {false, true})
                breakWrites(fault, security, isWarm);
        }
    }
    std::printf(
        "figure F5 %d faulted writes, %d fault points x plain/TLS x cold/warm: %d POSTs, at "
        "most %d of one write; %d unknown, all listed\n",
        m_writes, int(faults.size()), m_posts, m_mostPosts, m_unknown);
    QVERIFY(m_writes >= 1000);
    QVERIFY(m_posts <= m_writes);
    QCOMPARE(m_mostPosts, 1);
    QCOMPARE(m_repeated, 0);
}

void TestWriteFigures::breakWrites(const Fault &fault, Security security, bool isWarm)
{
    FaultServer server(security);
    std::unique_ptr<Client> client;
    const int count = fault.isSlow ? 1 : 8;
    for (int number = 1; number <= count; ++number) {
        if (!client || !isWarm)
            client = std::make_unique<Client>();
        server.setFallback(FaultReply::json("{}"));
        if (isWarm) {
            QCOMPARE(client->run(WireCall::readFrom(server.url())).status, 200);
            QCOMPARE(client->run(write(server, 0)).status, 200);
        }
        server.forgetRequests();
        server.setFallback(fault.reply);
        const HttpAnswer answer = client->run(write(server, number));
        const bool isUnknown = writeStateOf(outcomeOf(answer)) == WriteState::Unknown;
        QCOMPARE(client->queue.journal().unresolved().size(), std::size_t(isUnknown));
        m_unknown += isUnknown;
        client->queue.journal().decide(answer.writeNumber); // or the next one would be refused
        client->letTimePass();
        QVERIFY2(answer.sent, fault.name);
        ++m_writes;
        m_posts += int(server.requests().size());
        m_mostPosts = std::max(m_mostPosts, int(server.requests().size()));
        m_repeated += answer.attempts - 1;
    }
}

void TestWriteFigures::losesNoWriteToAClosingConnection_data()
{
    QTest::addColumn<End>("end");
    QTest::newRow("FIN") << End::Close;
    QTest::newRow("RST") << End::Reset;
}

// The server ends what is idle in the very moment in which the next write begins.
void TestWriteFigures::losesNoWriteToAClosingConnection()
{
    QFETCH(End, end);
    constexpr int writes = 1000;
    FaultServer server;
    HttpTransport transport;
    int failures = 0;
    for (int i = 0; i < writes; ++i) {
        QTimer::singleShot(0, &server, [&server, end] { server.closeConnections(end); });
        const auto answer = WireCall::run(transport, write(server, i));
        failures += !answer || answer->status != 200;
    }
    std::printf("figure F6 %d false failures of %d writes to a server that closes, by %s\n",
                failures, writes, QTest::currentDataTag());
    QCOMPARE(failures, 0);
    QCOMPARE(server.requests().size(), writes);
}

QTEST_GUILESS_MAIN(TestWriteFigures)
#include "tst_writefigures.moc"
