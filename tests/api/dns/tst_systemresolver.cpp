// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dns/nameserver.h"
#include "net/dns/systemresolver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>
#include <memory>
#include <vector>

using namespace std::chrono_literals;

namespace {

using Status = DnsAnswer::Status;

QString name(const char *label)
{
    return QString::fromLatin1(label) + QStringLiteral(".example.test");
}

} // namespace

/// What QDnsLookup does not tell, against a real name server.
class TestSystemResolver : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_resolver.reset(); }
    void tellsAbsenceFromSilence_data();
    void tellsAbsenceFromSilence();
    void readsLongAnswers();
    void hasADeadlineOfItsOwn();
    void spareAServerThatWasSilent();
    void countsTheDeadlineFromTheThread();
    void answersManyAtOnce();
    void forgetsWhoWasDeleted();
    void knowsWhatItLeavesBehind();

private:
    [[nodiscard]] DnsAnswer ask(const DnsQuestion &question);

    NameServer m_server{1};
    std::unique_ptr<SystemResolver> m_resolver;
};

void TestSystemResolver::initTestCase()
{
    const QString hindrance = NameServer::hindrance();
    if (!hindrance.isEmpty())
        QSKIP(qPrintable(hindrance));
    // Else the threads of QDnsLookup hold up the end of this test.
    qputenv("RES_OPTIONS", "timeout:1 attempts:1");
    QStringList lines = m_server.authority(QStringLiteral("example.test"));
    lines << QStringLiteral("cname=cname.example.test,elsewhere.test")
          << QStringLiteral("txt-record=text.example.test,hello")
          << QStringLiteral("host-record=both.example.test,192.0.2.1,2001:db8::1")
          << QStringLiteral("mx-host=mail.example.test,mx.example.test")
          << QStringLiteral("txt-record=*.wild.example.test,hello");
    for (int i = 0; i < 12; ++i)
        lines.append(QStringLiteral("txt-record=long.example.test,%1")
                         .arg(QString(200, QLatin1Char(char('a' + i)))));
    QVERIFY2(m_server.serve(lines), qPrintable(m_server.problem()));
    m_resolver = std::make_unique<SystemResolver>();
}

DnsAnswer TestSystemResolver::ask(const DnsQuestion &question)
{
    const std::unique_ptr<DnsLookup> lookup(m_resolver->lookup(question, nullptr));
    QSignalSpy finished(lookup.get(), &DnsLookup::finished);
    [&] { QTRY_COMPARE(finished.size(), 1); }();
    return lookup->answer();
}

void TestSystemResolver::tellsAbsenceFromSilence_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<DnsType>("type");
    QTest::addColumn<int>("server");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *title, const QString &asked, DnsType type, int server,
                        Status status, const char *value = "") {
        QTest::newRow(title) << asked << type << server << status << QString::fromLatin1(value);
    };
    row("CNAME", name("cname"), DnsType::Cname, 1, Status::Records, "elsewhere.test");
    row("CNAME as an address", name("cname"), DnsType::A, 1, Status::Records, "elsewhere.test");
    row("A", name("both"), DnsType::A, 1, Status::Records, "192.0.2.1");
    row("AAAA", name("both"), DnsType::Aaaa, 1, Status::Records, "2001:db8::1");
    row("TXT", name("text"), DnsType::Txt, 1, Status::Records, "hello");
    row("MX", name("mail"), DnsType::Mx, 1, Status::Records, "mx.example.test");
    row("NS", QStringLiteral("example.test"), DnsType::Ns, 1, Status::Records, "ns1.dns.test");
    row("with the last dot", name("text") + QLatin1Char('.'), DnsType::Txt, 1, Status::Records,
        "hello");
    row("no such type", name("text"), DnsType::Cname, 1, Status::NoData);
    row("no such name", name("nobody"), DnsType::Cname, 1, Status::NotFound);
    row("not its zone", QStringLiteral("example.org"), DnsType::Cname, 1, Status::Refused);
    row("nobody listens", name("text"), DnsType::Cname, 99, Status::NoAnswer);
    row("no name", QStringLiteral(""), DnsType::Cname, 1, Status::BadQuestion);
    row("label too long", QString(70, QLatin1Char('x')) + QStringLiteral(".test"), DnsType::Cname,
        1, Status::BadQuestion);
}

void TestSystemResolver::tellsAbsenceFromSilence()
{
    QFETCH(const QString, asked);
    QFETCH(const DnsType, type);
    QFETCH(const int, server);
    QFETCH(const Status, status);
    QFETCH(const QString, value);

    const DnsAnswer answer = ask({asked, type, NameServer::addressOf(server)});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.records.value(0).value, value);
    QCOMPARE(answer.isTold(), status <= Status::NotFound);
}

void TestSystemResolver::readsLongAnswers()
{
    // More than fits in a datagram: libresolv asks again by TCP.
    const DnsAnswer answer = ask({name("long"), DnsType::Txt, m_server.address()});
    QCOMPARE(answer.records.size(), 12);
}

void TestSystemResolver::hasADeadlineOfItsOwn()
{
    QUdpSocket mute;
    QVERIFY(mute.bind(NameServer::addressOf(20), 53));
    m_resolver = std::make_unique<SystemResolver>(SystemResolver::Waits{200ms, 30s});
    QElapsedTimer time;
    time.start();
    const DnsAnswer answer = ask({name("text"), DnsType::Txt, NameServer::addressOf(20)});
    QCOMPARE(answer.status, Status::NoAnswer);
    QVERIFY(time.elapsed() >= 200);
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed()))); // not 30 s
}

void TestSystemResolver::spareAServerThatWasSilent()
{
    QUdpSocket mute;
    QVERIFY(mute.bind(NameServer::addressOf(21), 53));
    m_resolver = std::make_unique<SystemResolver>(SystemResolver::Waits{200ms, 30s});
    const DnsQuestion question{name("text"), DnsType::Txt, NameServer::addressOf(21)};
    QCOMPARE(ask(question).status, Status::NoAnswer);
    while (mute.hasPendingDatagrams())
        mute.readDatagram(nullptr, 0);
    QCOMPARE(ask(question).status, Status::NoAnswer);
    QVERIFY(!mute.hasPendingDatagrams());
    QCOMPARE(ask({name("text"), DnsType::Txt, m_server.address()}).status, Status::Records);
}

void TestSystemResolver::countsTheDeadlineFromTheThread()
{
    // Questions that wait behind silent servers for a thread must not end for that.
    QUdpSocket mute;
    QVERIFY(mute.bind(NameServer::addressOf(23), 53));
    m_resolver = std::make_unique<SystemResolver>(SystemResolver::Waits{200ms, 30s});
    QObject parent;
    for (int i = 0; i < SystemResolver::atOnce; ++i)
        std::ignore
            = m_resolver->lookup({name("text"), DnsType::Txt, NameServer::addressOf(23)}, &parent);
    QCOMPARE(ask({name("text"), DnsType::Txt, m_server.address()}).status, Status::Records);
}

void TestSystemResolver::answersManyAtOnce()
{
    m_resolver = std::make_unique<SystemResolver>();
    QObject parent;
    std::vector<DnsLookup *> lookups;
    int finished = 0;
    for (int i = 0; i < 500; ++i) {
        const QString asked = i % 2 ? name("text") : name("nobody");
        lookups.push_back(m_resolver->lookup({asked, DnsType::Txt, m_server.address()}, &parent));
        connect(lookups.back(), &DnsLookup::finished, this, [&finished] { ++finished; });
    }
    QCOMPARE(finished, 0);
    QTRY_COMPARE(finished, 500);
    for (size_t i = 0; i < lookups.size(); ++i)
        QCOMPARE(lookups[i]->answer().status, i % 2 ? Status::Records : Status::NotFound);
}

void TestSystemResolver::forgetsWhoWasDeleted()
{
    for (int i = 0; i < 50; ++i) {
        const std::unique_ptr<DnsLookup> lookup(
            m_resolver->lookup({name("text"), DnsType::Txt, m_server.address()}, nullptr));
        if (i % 2)
            QCoreApplication::processEvents();
    }
    // Neither a lost thread nor a place that is taken for ever.
    QCOMPARE(ask({name("text"), DnsType::Txt, m_server.address()}).status, Status::Records);
    m_resolver.reset();
    QCoreApplication::processEvents();
}

void TestSystemResolver::knowsWhatItLeavesBehind()
{
    QUdpSocket mute;
    QVERIFY(mute.bind(NameServer::addressOf(22), 53));
    m_resolver = std::make_unique<SystemResolver>(SystemResolver::Waits{200ms, 30s});
    QCOMPARE(ask({name("text"), DnsType::Txt, NameServer::addressOf(22)}).status, Status::NoAnswer);
    QVERIFY(SystemResolver::holdsThreads());
    m_resolver.reset();
    QVERIFY(SystemResolver::holdsThreads());
}

QTEST_GUILESS_MAIN(TestSystemResolver)
#include "tst_systemresolver.moc"
