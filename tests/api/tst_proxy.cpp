// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/apierrortext.h"
#include "core/clock.h"
#include "net/httptransport.h"
#include "net/proxypolicy.h"
#include "net/requestqueue.h"
#include "support/faultserver.h"
#include "support/testcertificate.h"
#include "support/tunnelproxy.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Manner = TunnelProxy::Manner;
using Use = ProxyPreferences::Use;

namespace {

constexpr QByteArrayView key("api-0123456789ABCDEFGHIJabcdefghijkl");
Secret password()
{
    return Secret("open;sesame:caf\xc3\xa9");
}

Endpoint endpoint(RetrySafety safety)
{
    return {.path = "/proxied"_L1, .safety = safety, .deadline = 2s};
}

int calls = 0;
int direct = 0;

} // namespace

/// Calls through a proxy on this computer, over TLS to a server on this computer.
class TestProxy : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void goesThroughTheProxy();
    void logsIn();
    void neverGoesAround_data();
    void neverGoesAround();
    void neverGoesAroundAnUnfinishedOne();
    void takesTheProxyOfTheSystem();
    void neverGoesAroundThatOfTheSystem();
    void takesNone();
    void changesWhileItRuns();
    void sparesThisComputer();
    void cleanupTestCase();

private:
    void use(const ProxyPreferences &preferences, const Secret &secret = {});
    [[nodiscard]] ProxyPreferences manual() const;
    std::optional<ApiError> call(RetrySafety safety = RetrySafety::ReadOnly);

    const TestCertificate::Trusted m_trusted;
    const SystemClock m_clock{};
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<TunnelProxy> m_proxy;
    std::shared_ptr<ProxyPolicy> m_policy;
    std::unique_ptr<RequestQueue> m_queue;
    WriteState m_lastState = WriteState::Done;
};

void TestProxy::init()
{
    qunsetenv("https_proxy");
    m_server = std::make_unique<FaultServer>(FaultServer::Security::Tls);
    m_server->setFallback(FaultReply::json(R"({"data":{},"request_id":"r"})"));
    m_proxy = std::make_unique<TunnelProxy>();
    m_policy = std::make_shared<ProxyPolicy>(ProxyPolicy::Loopback::Proxied);
    m_queue = std::make_unique<RequestQueue>(std::make_unique<HttpTransport>(m_policy), m_clock);
    connect(&m_queue->journal(), &WriteJournal::recordChanged, this,
            [this](const WriteRecord &write) { m_lastState = write.state; });
}

void TestProxy::cleanup()
{
    m_queue.reset();
    qunsetenv("https_proxy");
}

void TestProxy::use(const ProxyPreferences &preferences, const Secret &secret)
{
    m_policy->set(preferences, secret);
}

ProxyPreferences TestProxy::manual() const
{
    return {.use = Use::Manual, .host = u"127.0.0.1"_s, .port = m_proxy->port()};
}

std::optional<ApiError> TestProxy::call(RetrySafety safety)
{
    ApiAccess access;
    access.id = u"id"_s;
    access.name = u"Harbour"_s;
    access.baseUrl = m_server->url();
    access.key = Secret(key.toByteArray());
    ApiClient client(access, *m_queue);
    CallOptions options;
    options.intent.summary = u"Add “Acme”"_s;
    const std::unique_ptr<ApiReply> reply(client.send<int>(
        endpoint(safety), "{}", [](const QByteArray &) { return Result<int, ApiError>(1); },
        options, this));
    QSignalSpy finished(reply.get(), &ApiReply::finished);
    ++calls;
    if (!finished.wait(30'000))
        qFatal("a call that never ends");
    return reply->error();
}

void TestProxy::goesThroughTheProxy()
{
    use(manual());
    QVERIFY(!call());
    QVERIFY(!call(RetrySafety::NotSafe));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_proxy->heads().size(), 2); // a write has a connection of its own
    QVERIFY(m_proxy->heads().constFirst().startsWith(
        "CONNECT " + m_server->url().authority().toLatin1() + " HTTP/1.1\r\n"));
    QVERIFY(m_proxy->passed().size() > 200);
    QVERIFY(!m_proxy->heads().join().contains(key) && !m_proxy->passed().contains(key));
}

void TestProxy::logsIn()
{
    m_proxy->setManner(Manner::WantPassword);
    m_proxy->setCredentials("someone:" + password().reveal());
    ProxyPreferences preferences = manual();
    preferences.user = u"someone"_s;
    use(preferences, password());
    QVERIFY(!call());
    QVERIFY(!call(RetrySafety::NotSafe));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestProxy::neverGoesAround_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<QString>("says");
    const std::initializer_list<std::tuple<const char *, Manner, QString>> faults{
        {"refused", Manner::Grant, u"can't be reached"_s},
        {"not found", Manner::Grant, u"was not found"_s},
        {"SOCKS refused", Manner::Grant, u"can't be reached"_s},
        {"407", Manner::WantPassword, u"wants another user name and password"_s},
        {"407, wrong password", Manner::WantPassword, u"wants another user name and password"_s},
        {"403", Manner::Forbid, u"does not let the call through"_s},
        {"503", Manner::Unavailable, u"does not connect"_s},
        {"closed", Manner::Close, u"did not connect to the service in time"_s},
        {"garbage", Manner::Garbage, u"does not let the call through"_s},
    };
    for (const auto &[name, manner, says] : faults) {
        for (const bool isWrite : {false, true})
            QTest::addRow("%s, %s", name, isWrite ? "write" : "read")
                << QString::fromLatin1(name) << manner << isWrite << says;
    }
}

void TestProxy::neverGoesAround()
{
    QFETCH(QString, fault);
    QFETCH(Manner, manner);
    QFETCH(bool, isWrite);
    QFETCH(QString, says);
    m_proxy->setManner(manner);
    m_proxy->setCredentials("someone:else");
    ProxyPreferences preferences = manual();
    if (fault.contains(u"refused"_s))
        m_proxy->stop();
    if (fault == u"not found"_s)
        preferences.host = u"proxy.invalid"_s;
    if (fault.startsWith(u"SOCKS"_s))
        preferences.kind = ProxyPreferences::Kind::Socks5;
    if (fault.contains(u"wrong"_s))
        preferences.user = u"someone"_s;
    use(preferences, password());

    const auto error = call(isWrite ? RetrySafety::NotSafe : RetrySafety::ReadOnly);
    direct += m_server->connections();
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Proxy);
    QCOMPARE(error->effect, ApiError::Effect::NotSent);
    const ApiErrorText text = describe(*error);
    const QString name = u"%1:%2"_s.arg(preferences.host).arg(preferences.port);
    QVERIFY2(text.explanation.contains(name), qPrintable(text.explanation));
    QVERIFY2(text.explanation.contains(says), qPrintable(text.explanation));
    QVERIFY2(text.explanation.contains(u"Nothing was sent."_s), qPrintable(text.explanation));
    const QString all = text.caption + text.explanation + text.nextStep + text.details;
    QVERIFY(!all.contains(QString::fromUtf8(password().reveal())) && !all.contains(u"someone"_s));
    if (isWrite)
        QCOMPARE(m_lastState, WriteState::NotSent);
}

void TestProxy::neverGoesAroundAnUnfinishedOne()
{
    for (const ProxyPreferences &preferences :
         {ProxyPreferences{.use = Use::Manual},
          ProxyPreferences{.use = Use::Manual, .host = u"127.0.0.1"_s}}) {
        use(preferences);
        const auto error = call();
        QVERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::Proxy);
        QCOMPARE(m_server->connections(), 0);
    }
}

void TestProxy::takesTheProxyOfTheSystem()
{
    qputenv("https_proxy", "http://" + m_proxy->name().toLatin1());
    QVERIFY(!call());
    QCOMPARE(m_proxy->heads().size(), 1);
}

void TestProxy::neverGoesAroundThatOfTheSystem()
{
    qputenv("https_proxy", "http://" + m_proxy->name().toLatin1());
    m_proxy->stop();
    const auto error = call();
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Proxy);
    QVERIFY(error->serverMessage.contains(m_proxy->name()));
    QCOMPARE(m_server->connections(), 0);
}

void TestProxy::takesNone()
{
    qputenv("https_proxy", "http://" + m_proxy->name().toLatin1());
    use({.use = Use::None});
    QVERIFY(!call());
    QCOMPARE(m_proxy->heads().size(), 0);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestProxy::changesWhileItRuns()
{
    use({.use = Use::None});
    QVERIFY(!call());
    QCOMPARE(m_proxy->heads().size(), 0);
    use(manual());
    QVERIFY(!call()); // although a direct connection is still open
    QCOMPARE(m_proxy->heads().size(), 1);
    use({.use = Use::None});
    QVERIFY(!call());
    QCOMPARE(m_proxy->heads().size(), 1);
}

void TestProxy::sparesThisComputer()
{
    m_policy = std::make_shared<ProxyPolicy>();
    m_queue = std::make_unique<RequestQueue>(std::make_unique<HttpTransport>(m_policy), m_clock);
    use(manual());
    QVERIFY(!call());
    QCOMPARE(m_proxy->heads().size(), 0);
    QCOMPARE(nameOf(m_policy->proxyFor(QUrl(u"https://api.smtp2go.com/v3"_s))), m_proxy->name());
}

void TestProxy::cleanupTestCase()
{
    qInfo("figure T2 %d calls, refused proxies and 407 among them: %d went around the proxy", calls,
          direct);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
