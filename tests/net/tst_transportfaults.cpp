// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wirecall.h"
#include "support/faultserver.h"
#include "support/testcertificate.h"

#include <QTest>

using Security = FaultServer::Security;
using End = FaultReply::End;

class TestTransportFaults : public QObject {
    Q_OBJECT
private slots:
    void sendsOnce_data();
    void sendsOnce();
    void sendsOnceWhatLooksComplete_data();
    void sendsOnceWhatLooksComplete();
    void endsByTheDeadline_data();
    void endsByTheDeadline();
    void limitsTheBody_data();
    void limitsTheBody();
    void refusesBombs();
    void trustsNoStranger();
};

namespace {

FaultReply cut(const QByteArray &bytes, End end = End::Close)
{
    return {bytes, end};
}

struct Fault {
    const char *name;
    FaultReply reply;
};

QByteArray bodyHead()
{
    return QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
}

QByteArray chunkHead()
{
    return QByteArrayLiteral("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
}

QList<Fault> faults()
{
    return {{"FIN", cut("")},
            {"RST", cut("", End::Reset)},
            {"partial status line", cut("HTTP/1.")},
            {"partial status line, RST", cut("HTTP/1.", End::Reset)},
            {"half a header", cut("HTTP/1.1 200 OK\r\nContent-Le")},
            {"garbage", cut("\x01\x02 this is not HTTP at all\r\n\r\n")},
            {"cut body", cut(bodyHead() + "{\"data\":")},
            {"cut body, RST", cut(bodyHead() + "{\"data\":", End::Reset)},
            {"cut error body", cut("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{")}};
}

HttpRequest requestTo(const FaultServer &server, RetrySafety safety)
{
    return safety == RetrySafety::ReadOnly ? WireCall::readFrom(server.url())
                                           : WireCall::writeTo(server.url());
}

HttpRequest impatient(const FaultServer &server)
{
    HttpRequest request = WireCall::readFrom(server.url());
    request.endpoint.deadline = std::chrono::seconds(1);
    return request;
}

} // namespace

void TestTransportFaults::sendsOnce_data()
{
    QTest::addColumn<FaultReply>("fault");
    QTest::addColumn<Security>("security");
    QTest::addColumn<RetrySafety>("safety");
    QTest::addColumn<int>("callsBefore");
    for (const Fault &fault : faults()) {
        for (const Security security : {Security::Plain, Security::Tls}) {
            const char *const name = security == Security::Tls ? "TLS" : "plain";
            QTest::addRow("%s, %s, cold", fault.name, name)
                << fault.reply << security << RetrySafety::ReadOnly << 0;
            QTest::addRow("%s, %s, warm", fault.name, name)
                << fault.reply << security << RetrySafety::ReadOnly << 2;
            QTest::addRow("%s, %s, write", fault.name, name)
                << fault.reply << security << RetrySafety::NotSafe << 2;
        }
    }
}

void TestTransportFaults::sendsOnce()
{
    QFETCH(FaultReply, fault);
    QFETCH(Security, security);
    QFETCH(RetrySafety, safety);
    QFETCH(int, callsBefore);
    const TestCertificate::Trusted trusted;
    FaultServer server(security);
    HttpTransport transport;
    for (int i = 0; i < callsBefore; ++i)
        QCOMPARE(WireCall::run(transport, requestTo(server, safety))->status, 200);
    server.forgetRequests();
    server.setFallback(fault);
    const auto answer = WireCall::run(transport, requestTo(server, safety));
    QVERIFY(answer);
    QCOMPARE(answer->error, TransportError::ConnectionLost);
    QVERIFY(answer->sent);
    QVERIFY(answer->body.isEmpty());
    QVERIFY(!answer->detail.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void TestTransportFaults::sendsOnceWhatLooksComplete_data()
{
    QTest::addColumn<FaultReply>("fault");
    QTest::newRow("cut between chunks") << cut(chunkHead() + "2\r\n{}\r\n");
    QTest::newRow("cut in a chunk") << cut(chunkHead() + "9\r\n{}");
    QTest::newRow("bad chunk") << cut(chunkHead() + "zz\r\n{}");
    QTest::newRow("no length") << cut("HTTP/1.1 200 OK\r\n\r\n{");
}

// Qt doesn't always notice that these are cut; only a reader of the body can. That they aren't
// sent again must hold all the same.
void TestTransportFaults::sendsOnceWhatLooksComplete()
{
    QFETCH(FaultReply, fault);
    FaultServer server;
    HttpTransport transport;
    for (int i = 0; i < 5; ++i) {
        server.script(FaultReply::json("{}"));
        server.script(fault);
        QVERIFY(WireCall::run(transport, WireCall::readFrom(server.url())));
        QVERIFY(WireCall::run(transport, WireCall::readFrom(server.url())));
    }
    QCOMPARE(server.requests().size(), 10);
}

void TestTransportFaults::endsByTheDeadline_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<FaultReply>("fault");
    QTest::newRow("silence") << FaultReply();
    QTest::newRow("stall in the head") << FaultReply{"HTTP/1.1 200 OK\r\nA: b"};
    QTest::newRow("stall in the body") << FaultReply{bodyHead() + "{"};
    // The head comes in time, so that the body is what drips when time is up.
    QTest::newRow("drip") << FaultReply{"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n"
                                            + QByteArray(10'000, ' '),
                                        End::Keep, 5ms};
}

void TestTransportFaults::endsByTheDeadline()
{
    QFETCH(FaultReply, fault);
    FaultServer server;
    HttpTransport transport;
    server.setFallback(fault);
    const auto answer = WireCall::run(transport, impatient(server));
    QVERIFY(answer);
    QCOMPARE(answer->error, TransportError::DeadlineExceeded);
    QVERIFY(answer->sent);
    QVERIFY(answer->body.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void TestTransportFaults::limitsTheBody_data()
{
    const QByteArray much(65'536, ' ');
    QTest::addColumn<FaultReply>("fault");
    QTest::newRow("to the end of the connection")
        << FaultReply{"HTTP/1.1 200 OK\r\n\r\n" + much, End::Keep, {}, true};
    QTest::newRow("in chunks") << FaultReply{
        chunkHead() + "fff8\r\n" + much.left(0xfff8) + "\r\n", End::Keep, {}, true};
}

void TestTransportFaults::limitsTheBody()
{
    QFETCH(FaultReply, fault);
    FaultServer server;
    HttpTransport transport;
    server.setFallback(fault);
    const auto answer = WireCall::run(transport, WireCall::readFrom(server.url()));
    QVERIFY(answer);
    QCOMPARE(answer->error, TransportError::AnswerTooLarge);
    QVERIFY(answer->body.isEmpty());
}

void TestTransportFaults::refusesBombs()
{
    const QByteArray blanks(40 * 1024 * 1024, ' ');
    const QByteArray packed = qCompress(blanks).mid(4); // without Qt's own length
    FaultServer server;
    HttpTransport transport;
    server.setFallback(FaultReply::complete(200, packed, "Content-Encoding: deflate\r\n"));
    const auto answer = WireCall::run(transport, WireCall::readFrom(server.url()));
    QVERIFY(answer);
    QCOMPARE(answer->error, TransportError::AnswerTooCompressed);
    QVERIFY(answer->body.isEmpty());
}

void TestTransportFaults::trustsNoStranger()
{
    FaultServer server(Security::Tls);
    HttpTransport transport;
    const auto answer = WireCall::run(transport, WireCall::readFrom(server.url()));
    QVERIFY(answer);
    QCOMPARE(answer->error, TransportError::Tls);
    QVERIFY(!answer->sent);
    QCOMPARE(server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestTransportFaults)
#include "tst_transportfaults.moc"
