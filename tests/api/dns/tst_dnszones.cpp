// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dns/nameserver.h"
#include "api/dns/resolverat.h"
#include "api/senders/dns/domaincheck.h"
#include "core/clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto zone = "example.test"_L1;
constexpr auto host = "em111222.example.test"_L1;
constexpr auto target = "return.smtp2go.net"_L1;

WantedDomain wanted()
{
    return {zone, {{DnsPurpose::ReturnPath, host, target}}, {}, {QStringLiteral("999888")}, {}};
}

QString cname(const QString &name, const QString &value)
{
    return QStringLiteral("cname=%1,%2").arg(name, value);
}

} // namespace

/// Each fault of DNS by its name, against real zones: two dnsmasq serve the zone, a third is the
/// system's resolver, and a fourth what that resolver remembers.
class TestDnsZones : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesTheFault_data();
    void namesTheFault();
    void tellsAZoneThatIsNotThere();
    void tellsThatNobodyAnswers();
    void doesWithoutNameServersThatAreDown();

private:
    [[nodiscard]] RecordFinding check();
    bool serve(const QStringList &first, const QStringList &second, const QStringList &remembered);
    bool resolve(const QHostAddress &upstream);

    NameServer m_here{1};
    NameServer m_first{2};
    NameServer m_second{3};
    NameServer m_memory{4};
};

void TestDnsZones::initTestCase()
{
    const QString hindrance = NameServer::hindrance();
    if (!hindrance.isEmpty())
        QSKIP(qPrintable(hindrance));
    qputenv("RES_OPTIONS", "timeout:1 attempts:1");
}

/// The system's resolver asks \p upstream for the zone, and knows where its name servers are.
bool TestDnsZones::resolve(const QHostAddress &upstream)
{
    return m_here.serve(
        {QStringLiteral("server=/%1/%2").arg(zone, upstream.toString()),
         QStringLiteral("host-record=ns1.dns.test,") + m_first.address().toString(),
         QStringLiteral("host-record=ns2.dns.test,") + m_second.address().toString(),
         QStringLiteral("local=/test/")});
}

bool TestDnsZones::serve(const QStringList &first, const QStringList &second,
                         const QStringList &remembered)
{
    return m_first.serve(m_first.authority(zone) + first)
        && m_second.serve(m_second.authority(zone) + second)
        && m_memory.serve(m_memory.authority(zone) + remembered) && resolve(m_memory.address());
}

RecordFinding TestDnsZones::check()
{
    SystemResolver resolver;
    ResolverAt dns(resolver, m_here.address());
    const SystemClock clock;
    DomainCheck check(dns, clock, wanted());
    QSignalSpy finished(&check, &DomainCheck::finished);
    check.start();
    [&] { QTRY_COMPARE(finished.size(), 1); }();
    return check.findings().records.value(0);
}

void TestDnsZones::namesTheFault_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<QStringList>("remembered");
    QTest::addColumn<DnsFault>("fault");
    QTest::addColumn<QString>("seenHere");
    QTest::addColumn<QString>("seenAtZone");

    const auto row = [](const char *name, const QList<QStringList> &data, DnsFault fault,
                        const char *seenHere, const char *seenAtZone) {
        QTest::newRow(name) << data.first() << data.value(1, data.first())
                            << data.value(2, data.first()) << fault << QString::fromUtf8(seenHere)
                            << QString::fromUtf8(seenAtZone);
    };
    const QStringList right{cname(host, target)};
    const QStringList nothing{QStringLiteral("txt-record=www.%1,hello").arg(zone)};
    const QStringList text{QStringLiteral("txt-record=%1,hello").arg(host)};
    const QStringList address{QStringLiteral("host-record=%1,104.16.1.2").arg(host)};
    const QStringList mixed{bareCname(host, target),
                            QStringLiteral("mx-host=%1,mx.%2").arg(host, zone), text.first()};

    row("as it should be", {right}, DnsFault::None, "CNAME return.smtp2go.net",
        "CNAME return.smtp2go.net");
    row("missing", {nothing}, DnsFault::Missing, "no such name", "no such name");
    row("missing, the name has a text", {text}, DnsFault::Missing, "no CNAME",
        "ns1.dns.test: no CNAME, TXT hello; ns2.dns.test: no CNAME");
    row("wrong target", {{cname(host, QStringLiteral("mail.example.org"))}}, DnsFault::WrongTarget,
        "CNAME mail.example.org", "CNAME mail.example.org");
    row("another account's number", {{cname(QStringLiteral("em999888.example.test"), target)}},
        DnsFault::OtherAccount, "no such name", "no such name");
    row("proxied", {address}, DnsFault::ProxiedOrFlattened, "no CNAME, A 104.16.1.2",
        "ns1.dns.test: no CNAME, A 104.16.1.2; ns2.dns.test: no CNAME");
    row("flattened, IPv6 only", {{QStringLiteral("host-record=%1,2001:db8::1").arg(host)}},
        DnsFault::ProxiedOrFlattened, "no CNAME",
        "ns1.dns.test: no CNAME, AAAA 2001:db8::1; ns2.dns.test: no CNAME");
    row("beside other data", {mixed}, DnsFault::BesideOtherData, "CNAME return.smtp2go.net",
        "ns1.dns.test: CNAME return.smtp2go.net, MX mx.example.test, TXT hello; ns2.dns.test: "
        "CNAME return.smtp2go.net");
    row("not yet here", {right, right, nothing}, DnsFault::NotYetEverywhere, "no such name",
        "CNAME return.smtp2go.net");
    row("old target here", {right, right, {cname(host, QStringLiteral("old.example.org"))}},
        DnsFault::NotYetEverywhere, "CNAME old.example.org", "CNAME return.smtp2go.net");
    row("second name server without it", {right, nothing, right}, DnsFault::NotYetEverywhere,
        "CNAME return.smtp2go.net",
        "ns1.dns.test: CNAME return.smtp2go.net; ns2.dns.test: no such name");
    row("first name server without it", {nothing, right, right}, DnsFault::NotYetEverywhere,
        "CNAME return.smtp2go.net",
        "ns1.dns.test: no such name; ns2.dns.test: CNAME return.smtp2go.net");
    row("cleaned up, remembered here", {nothing, nothing, right}, DnsFault::Missing,
        "CNAME return.smtp2go.net", "no such name");
}

void TestDnsZones::namesTheFault()
{
    QFETCH(const QStringList, first);
    QFETCH(const QStringList, second);
    QFETCH(const QStringList, remembered);
    QFETCH(const DnsFault, fault);
    QFETCH(const QString, seenHere);
    QFETCH(const QString, seenAtZone);

    QVERIFY2(serve(first, second, remembered), qPrintable(m_here.problem()));
    const RecordFinding found = check();
    QCOMPARE(found.fault, fault);
    QCOMPARE(found.seenHere, seenHere);
    QCOMPARE(found.seenAtZone, seenAtZone);
    QCOMPARE(found.nextStep.isEmpty(), fault == DnsFault::None);
}

void TestDnsZones::tellsAZoneThatIsNotThere()
{
    QVERIFY2(m_here.serve({QStringLiteral("local=/test/")}), qPrintable(m_here.problem()));
    const RecordFinding found = check();
    QCOMPARE(found.fault, DnsFault::ZoneMissing);
    QCOMPARE(found.seenAtZone, QStringLiteral("there is no zone"));
}

void TestDnsZones::tellsThatNobodyAnswers()
{
    m_here.stop();
    const RecordFinding found = check();
    QCOMPARE(found.fault, DnsFault::NoAnswer);
    QCOMPARE(found.seenHere, QStringLiteral("no answer"));
}

void TestDnsZones::doesWithoutNameServersThatAreDown()
{
    const QStringList right{cname(host, target)};
    QVERIFY(serve(right, right, right));
    m_first.stop();
    QCOMPARE(check().seenAtZone,
             QStringLiteral("ns1.dns.test: no answer; ns2.dns.test: CNAME "
                            "return.smtp2go.net"));
    QCOMPARE(check().fault, DnsFault::None);
    m_second.stop();
    QCOMPARE(check().fault, DnsFault::None);
    QCOMPARE(check().seenAtZone, QStringLiteral("no answer"));
    QVERIFY(serve(right, right, {}));
    m_first.stop();
    m_second.stop();
    QCOMPARE(check().fault, DnsFault::Missing);
}

QTEST_GUILESS_MAIN(TestDnsZones)
#include "tst_dnszones.moc"
