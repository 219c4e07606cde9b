// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "app/queues.h"
#include "core/clock.h"
#include "net/proxypolicy.h"
#include "net/requestqueue.h"
#include "support/freshstate.h"
#include "support/tunnelproxy.h"

#include <QSignalSpy>
#include <QTest>

class TestQueues : public QObject {
    Q_OBJECT
private slots:
    void init() { freshState(); }
    void sharesOneAmongTheAccounts();
    void keepsThisComputerApart();
    void keepsNothingOfTheDemo();
    void goesThroughTheSameProxy();
};

namespace {

Account accountAt(const char *url)
{
    return {.baseUrl = QUrl(QString::fromLatin1(url))};
}

QStringList files()
{
    return QDir(statePath()).entryList({QStringLiteral("*.db")}, QDir::Files);
}

} // namespace

void TestQueues::sharesOneAmongTheAccounts()
{
    const SystemClock clock;
    Queues queues(clock);
    QCOMPARE(&queues.of(accountAt("https://api.smtp2go.com/v3")), &queues.smtp2go());
    QCOMPARE(&queues.of(accountAt("https://eu-api.smtp2go.com/v3")), &queues.smtp2go());
    QTRY_COMPARE(files(), QStringList{QStringLiteral("queue.db")});
}

void TestQueues::keepsThisComputerApart()
{
    const SystemClock clock;
    Queues queues(clock);
    RequestQueue &here = queues.of(accountAt("http://127.0.0.1:8080/v3"));
    QCOMPARE(&queues.of(accountAt("http://localhost:1/v3")), &here);
    QCOMPARE(&queues.of(accountAt("http://[::1]:1/v3")), &here);
    QTRY_COMPARE(files(), QStringList{QStringLiteral("queue-loopback.db")});
    QVERIFY(&queues.smtp2go() != &here);
}

void TestQueues::keepsNothingOfTheDemo()
{
    const SystemClock clock;
    Queues queues(clock);
    Account demo = accountAt("http://127.0.0.1:8080/v3");
    RequestQueue &here = queues.of(demo);
    demo.demo = true;
    QVERIFY(&queues.of(demo) != &here);
    QVERIFY(&queues.of(demo) != &queues.smtp2go());
    QVERIFY(queues.of(demo).storeHealth()); // at once: there is no file to wait for
    QTRY_COMPARE(files().size(), 2);
}

void TestQueues::goesThroughTheSameProxy()
{
    TunnelProxy proxy;
    proxy.setManner(TunnelProxy::Manner::Forbid);
    auto policy = std::make_shared<ProxyPolicy>(ProxyPolicy::Loopback::Proxied);
    policy->set({.use = ProxyPreferences::Use::Manual,
                 .host = QStringLiteral("127.0.0.1"),
                 .port = proxy.port()});
    const SystemClock clock;
    Queues queues(clock, policy);
    for (const char *url : {"https://api.smtp2go.com/v3", "https://127.0.0.1:1/v3"}) {
        const Account account = accountAt(url);
        HttpRequest request;
        request.endpoint.path = QLatin1StringView("/activity/search");
        request.endpoint.safety = RetrySafety::ReadOnly;
        request.endpoint.deadline = std::chrono::seconds(20);
        request.baseUrl = account.baseUrl;
        request.key = Secret("api-0123456789ABCDEFGHIJabcdefghijkl");
        request.body = "{}";
        QueuedRequest *call = queues.of(account).submit(request, this);
        QSignalSpy finished(call, &QueuedRequest::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(call->answer().error, TransportError::Proxy);
        QVERIFY(!call->answer().sent);
        QVERIFY(proxy.heads().constLast().startsWith("CONNECT " + account.baseUrl.host().toLatin1()
                                                     + ':'));
    }
}

QTEST_GUILESS_MAIN(TestQueues)
#include "tst_queues.moc"
