// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wirecall.h"
#include "support/faultproxy.h"
#include "support/faultserver.h"

#include <QTest>

using Kind = FaultProxy::Kind;
using End = FaultReply::End;

class TestFaultProxy : public QObject {
    Q_OBJECT
private slots:
    void passesOn();
    void breaksTheWay_data();
    void breaksTheWay();
    void garbles();
    void stopsAfterSoManyTimes();
};

namespace {

QByteArray body()
{
    return QByteArray(100'000, 'x');
}

} // namespace

void TestFaultProxy::passesOn()
{
    FaultServer server;
    server.setFallback(FaultReply::json(body()));
    FaultProxy proxy(server.url());
    HttpTransport transport;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(WireCall::run(transport, WireCall::readFrom(proxy.url()))->body, body());
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(proxy.connections(), 1);
    QCOMPARE(proxy.faults(), 0);
}

void TestFaultProxy::breaksTheWay_data()
{
    QTest::addColumn<FaultProxy::Fault>("fault");
    QTest::addColumn<TransportError>("error");
    QTest::addColumn<int>("requests");
    QTest::newRow("cut before the answer")
        << FaultProxy::Fault{Kind::CutAnswer, 0, End::Close} << TransportError::ConnectionLost << 1;
    QTest::newRow("cut answer") << FaultProxy::Fault{Kind::CutAnswer, 50'000, End::Close}
                                << TransportError::ConnectionLost << 1;
    QTest::newRow("reset") << FaultProxy::Fault{Kind::CutAnswer, 50'000, End::Reset}
                           << TransportError::ConnectionLost << 1;
    QTest::newRow("stall") << FaultProxy::Fault{Kind::StallAnswer, 50'000}
                           << TransportError::DeadlineExceeded << 1;
    QTest::newRow("swallowed") << FaultProxy::Fault{Kind::SwallowRequest, 0, End::Reset}
                               << TransportError::ConnectionLost << 0;
}

void TestFaultProxy::breaksTheWay()
{
    QFETCH(FaultProxy::Fault, fault);
    QFETCH(TransportError, error);
    QFETCH(int, requests);
    FaultServer server;
    server.setFallback(FaultReply::json(body()));
    FaultProxy proxy(server.url());
    proxy.setFault(fault);
    HttpTransport transport;
    HttpRequest request = WireCall::readFrom(proxy.url());
    request.endpoint.deadline = std::chrono::seconds(1);
    const auto answer = WireCall::run(transport, request);
    QVERIFY(answer);
    QCOMPARE(answer->error, error);
    QCOMPARE(server.requests().size(), requests);
    QCOMPARE(proxy.faults(), 1);
}

void TestFaultProxy::garbles()
{
    FaultServer server;
    server.setFallback(FaultReply::json(body()));
    FaultProxy proxy(server.url());
    proxy.setFault({Kind::Garble, 50'000});
    HttpTransport transport;
    const auto answer = WireCall::run(transport, WireCall::readFrom(proxy.url()));
    QVERIFY(answer);
    QCOMPARE(answer->error, TransportError::None);
    QCOMPARE(answer->body.size(), body().size());
    QVERIFY(answer->body.startsWith("xxx"));
    QVERIFY(answer->body.endsWith('\xfe'));
}

void TestFaultProxy::stopsAfterSoManyTimes()
{
    FaultServer server;
    FaultProxy proxy(server.url());
    proxy.setFault({Kind::CutAnswer, 0, End::Close, 2});
    HttpTransport transport;
    const auto error
        = [&] { return WireCall::run(transport, WireCall::readFrom(proxy.url()))->error; };
    QCOMPARE(error(), TransportError::ConnectionLost);
    QCOMPARE(error(), TransportError::ConnectionLost);
    QCOMPARE(error(), TransportError::None);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
