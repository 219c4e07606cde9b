// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dns/fakeresolver.h"
#include "api/senders/dns/domaincheck.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

using Change = std::function<void(FakeResolver &)>;
using Status = DnsAnswer::Status;

constexpr auto here = QHostAddress::Null;
constexpr auto one = QHostAddress::LocalHost;
constexpr auto two = QHostAddress::LocalHostIPv6;
constexpr auto dkim = "s111222._domainkey.example.com"_L1;
constexpr auto path = "em111222.example.com"_L1;
constexpr auto link = "link.example.com"_L1;
constexpr auto target = "return.smtp2go.net"_L1;

WantedDomain wantedDomain()
{
    return {QStringLiteral("example.com"),
            {{DnsPurpose::Dkim, dkim, QStringLiteral("dkim.smtp2go.net")},
             {DnsPurpose::ReturnPath, path, target},
             {DnsPurpose::Tracking, link, QStringLiteral("track.smtp2go.net")}},
            {},
            {QStringLiteral("999888")},
            {}};
}

void addNameServer(FakeResolver &dns, const QString &name, const QHostAddress &address)
{
    dns.add(here, {QStringLiteral("example.com"), DnsType::Ns, name});
    dns.add(here, {name, DnsType::A, address.toString()});
}

/// All as it should be.
void addHealthy(FakeResolver &dns)
{
    addNameServer(dns, QStringLiteral("ns1.example.net"), one);
    addNameServer(dns, QStringLiteral("ns2.example.net"), two);
    for (const auto server : {here, one, two}) {
        for (const WantedRecord &record : wantedDomain().records)
            dns.add(server, {record.host, DnsType::Cname, record.target});
    }
}

void removePath(FakeResolver &dns, const QList<QHostAddress> &servers)
{
    for (const QHostAddress &server : servers)
        dns.remove(server, path);
}

/// The return path is another record, everywhere.
Change replaced(const QList<DnsRecord> &records)
{
    return [records](FakeResolver &dns) {
        for (const auto server : {here, one, two}) {
            dns.remove(server, path);
            for (const DnsRecord &record : records)
                dns.add(server, record);
        }
    };
}

Change silent(const QList<QHostAddress> &servers, Status status = Status::NoAnswer)
{
    return [=](FakeResolver &dns) {
        for (const QHostAddress &server : servers)
            dns.fail(server, status);
    };
}

Change removed(const QList<QHostAddress> &servers)
{
    return [=](FakeResolver &dns) { removePath(dns, servers); };
}

} // namespace

/// Each fault by its name, as a table.
class TestDomainCheck : public QObject {
    Q_OBJECT

private slots:
    void namesTheFault_data();
    void namesTheFault();
    void seesTheKeyThatWasCopied();
    void seesAnotherNumberInTheTarget();
    void looksForTheNameServersOfAParent();
    void asksNobodyAboveTheRegistrableName();
    void believesOnlyRecordsOfTheZoneItself();
    void asksWithALabels();
    void endsWithItsObject();
    void finishesWithoutRecords();

private:
    static DomainFindings check(FakeResolver &dns, const WantedDomain &wanted = wantedDomain());
};

DomainFindings TestDomainCheck::check(FakeResolver &dns, const WantedDomain &wanted)
{
    const ManualClock clock;
    DomainCheck check(dns, clock, wanted);
    QSignalSpy finished(&check, &DomainCheck::finished);
    check.start();
    [&] { QTRY_COMPARE(finished.size(), 1); }();
    return check.findings();
}

void TestDomainCheck::namesTheFault_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<DnsFault>("fault");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("atZone");

    const auto row = [](const char *name, const Change &change, DnsFault fault, const char *text,
                        const char *atZone) {
        QTest::newRow(name) << change << fault << QString::fromUtf8(text)
                            << QString::fromUtf8(atZone);
    };
    const auto cname = [](const char *value) {
        return DnsRecord{path, DnsType::Cname, QLatin1String(value)};
    };
    const DnsRecord right = cname("return.smtp2go.net");
    const char *const good = "CNAME return.smtp2go.net";

    row(
        "healthy", [](FakeResolver &) {}, DnsFault::None, "As it should be, here and", good);
    row("missing everywhere", removed({here, one, two}), DnsFault::Missing, "no such record",
        "no such name");
    row("missing, remembered here", removed({one, two}), DnsFault::Missing, "still remembers",
        "no such name");
    row("only other data", replaced({{path, DnsType::Txt, QStringLiteral("v=spf1 -all")}}),
        DnsFault::Missing, "only other data: no CNAME, TXT v=spf1 -all",
        "no CNAME, TXT v=spf1 -all");
    row("wrong target", replaced({cname("mail.example.org")}), DnsFault::WrongTarget,
        "points at mail.example.org, not at return.smtp2go.net", "CNAME mail.example.org");
    row("zone appended", replaced({cname("return.smtp2go.net.example.com")}), DnsFault::WrongTarget,
        "appended", "CNAME return.smtp2go.net.example.com");
    row("leads there",
        replaced({cname("mail.example.org"),
                  {QStringLiteral("mail.example.org"), DnsType::Cname, target}}),
        DnsFault::None, "As it should be", "CNAME mail.example.org");
    row("another account's name",
        replaced({{QStringLiteral("em999888.example.com"), DnsType::Cname, target}}),
        DnsFault::OtherAccount, "stands at em999888.example.com", "no such name");
    row("proxied", replaced({{path, DnsType::A, QStringLiteral("104.16.1.2")}}),
        DnsFault::ProxiedOrFlattened, "proxied by Cloudflare", "no CNAME, A 104.16.1.2");
    row("flattened", replaced({{path, DnsType::Aaaa, QStringLiteral("2001:db8::1")}}),
        DnsFault::ProxiedOrFlattened, "proxied or flattened", "no CNAME, AAAA 2001:db8::1");
    row("beside a text", replaced({right, {path, DnsType::Txt, QStringLiteral("hello")}}),
        DnsFault::BesideOtherData, "not alone at its name: CNAME return.smtp2go.net, TXT hello",
        "ns1.example.net: CNAME return.smtp2go.net, TXT hello; ns2.example.net: CNAME "
        "return.smtp2go.net");
    row("beside a mail exchange", replaced({right, {path, DnsType::Mx, target}}),
        DnsFault::BesideOtherData, "MX return.smtp2go.net", "");
    row("two CNAMEs", replaced({right, cname("mail.example.org")}), DnsFault::BesideOtherData,
        "not alone", "");
    row("not yet here", removed({here}), DnsFault::NotYetEverywhere,
        "still gives what was there before: no such name", good);
    row("name servers differ", removed({two}), DnsFault::NotYetEverywhere, "do not agree",
        "ns1.example.net: CNAME return.smtp2go.net; ns2.example.net: no such name");
    row("no such domain", silent({here}, Status::NotFound), DnsFault::ZoneMissing,
        "example.com is not in the DNS", "there is no zone");
    row("nobody answers", silent({here, one, two}), DnsFault::NoAnswer,
        "(no answer), so nothing is known", "not asked");
    row("resolver fails", silent({here}, Status::ServerFailure), DnsFault::NoAnswer,
        "server failure", "not asked");
    row("resolver refuses", silent({here}, Status::Refused), DnsFault::NoAnswer, "refuses",
        "not asked");
    row("zone silent, right here", silent({one, two}), DnsFault::None, "could not be asked",
        "no answer");
    row(
        "zone silent, missing here",
        [](FakeResolver &dns) {
            silent({one, two})(dns);
            removePath(dns, {here});
        },
        DnsFault::Missing, "no such record", "no answer");
    row("zone refuses, right here", silent({one, two}, Status::Refused), DnsFault::None,
        "could not be asked", "refuses to answer");
    row("one name server silent", silent({one}), DnsFault::None, "here and at the zone",
        "ns1.example.net: no answer; ns2.example.net: CNAME return.smtp2go.net");
    row(
        "silent here only for the name",
        [](FakeResolver &dns) { dns.fail(here, path, Status::ServerFailure); }, DnsFault::NoAnswer,
        "name servers have the record, but", good);
    row("wildcard of addresses",
        replaced({{path, DnsType::A, QStringLiteral("203.0.113.9")},
                  {QStringLiteral("outpost-probe.example.com"), DnsType::A,
                   QStringLiteral("203.0.113.9")}}),
        DnsFault::Missing, "wildcard", "no CNAME, A 203.0.113.9");
    row("wildcard CNAME",
        replaced({cname("web.example.org"),
                  {QStringLiteral("outpost-probe.example.com"), DnsType::Cname,
                   QStringLiteral("web.example.org")}}),
        DnsFault::Missing, "wildcard", "CNAME web.example.org");
    row(
        "resolver that invents addresses",
        [](FakeResolver &dns) {
            removePath(dns, {here, one, two});
            dns.add(here, {path, DnsType::A, QStringLiteral("203.0.113.80")});
        },
        DnsFault::Missing, "no such record", "no such name");
}

void TestDomainCheck::namesTheFault()
{
    QFETCH(const Change, change);
    QFETCH(const DnsFault, fault);
    QFETCH(const QString, text);
    QFETCH(const QString, atZone);

    FakeResolver dns;
    addHealthy(dns);
    change(dns);
    const DomainFindings findings = check(dns);
    const RecordFinding found = findings.record(DnsPurpose::ReturnPath).value();
    QCOMPARE(found.fault, fault);
    QVERIFY2(found.text.contains(text), qPrintable(found.text));
    QVERIFY2(found.seenAtZone.contains(atZone), qPrintable(found.seenAtZone));
    QVERIFY(!found.seenHere.isEmpty());
    QCOMPARE(found.nextStep.isEmpty(), fault == DnsFault::None);
    QCOMPARE(found.host, path);
    QCOMPARE(findings.at, ManualClock().now());
    QCOMPARE(findings.worst(), fault);
}

void TestDomainCheck::seesTheKeyThatWasCopied()
{
    FakeResolver dns;
    addHealthy(dns);
    for (const auto server : {here, one, two}) {
        dns.remove(server, dkim);
        dns.add(server, {dkim, DnsType::Txt, QStringLiteral("v=DKIM1; k=rsa; p=MIGfMA0")});
    }
    const DomainFindings findings = check(dns);
    QCOMPARE(findings.record(DnsPurpose::Dkim)->fault, DnsFault::ProxiedOrFlattened);
    QVERIFY(findings.record(DnsPurpose::Dkim)->text.contains(QLatin1String("copy of the key")));
    QCOMPARE(findings.record(DnsPurpose::ReturnPath)->fault, DnsFault::None);
    QCOMPARE(findings.zone, QStringLiteral("example.com"));
    QCOMPARE(findings.nameServers,
             QStringList({QStringLiteral("ns1.example.net (127.0.0.1)"),
                          QStringLiteral("ns2.example.net (::1)")}));
}

void TestDomainCheck::seesAnotherNumberInTheTarget()
{
    FakeResolver dns;
    addHealthy(dns);
    WantedDomain wanted = wantedDomain();
    wanted.records[1].target = QStringLiteral("u111222.return.smtp2go.net");
    replaced({{path, DnsType::Cname, QStringLiteral("u999888.return.smtp2go.net")}})(dns);
    const RecordFinding found = check(dns, wanted).records.at(1);
    QCOMPARE(found.fault, DnsFault::OtherAccount);
    QVERIFY2(found.text.contains(QLatin1String("u999888")), qPrintable(found.text));
}

void TestDomainCheck::looksForTheNameServersOfAParent()
{
    FakeResolver dns;
    addNameServer(dns, QStringLiteral("ns1.example.net"), one);
    const WantedRecord wanted{DnsPurpose::ReturnPath, QStringLiteral("em111222.mail.example.com"),
                              target};
    dns.add(one, {wanted.host, DnsType::Cname, target});
    dns.add(here, {wanted.host, DnsType::Cname, target});
    const DomainFindings findings
        = check(dns, {QStringLiteral("mail.example.com"), {wanted}, {}, {}, {}});
    QCOMPARE(findings.zone, QStringLiteral("example.com"));
    QCOMPARE(findings.worst(), DnsFault::None);
    QVERIFY(findings.records.first().text.contains(QLatin1String("at the zone")));
}

void TestDomainCheck::asksNobodyAboveTheRegistrableName()
{
    FakeResolver dns;
    dns.add(here, {QStringLiteral("co.uk"), DnsType::Ns, QStringLiteral("ns.nic.uk")});
    const WantedRecord wanted{DnsPurpose::ReturnPath, QStringLiteral("em1.example.co.uk"), target};
    const DomainFindings findings = check(
        dns, {QStringLiteral("example.co.uk"), {wanted}, QStringLiteral("example.co.uk"), {}, {}});
    QCOMPARE(findings.worst(), DnsFault::ZoneMissing);
}

void TestDomainCheck::believesOnlyRecordsOfTheZoneItself()
{
    // A question for NS at a CNAME is answered with those of where it leads.
    FakeResolver dns;
    addHealthy(dns);
    dns.remove(here, QStringLiteral("example.com"));
    dns.add(here, {QStringLiteral("example.com"), DnsType::Cname, QStringLiteral("elsewhere.org")});
    const DomainFindings findings = check(dns);
    QVERIFY(findings.zone.isEmpty());
    QCOMPARE(findings.worst(), DnsFault::None);
}

void TestDomainCheck::asksWithALabels()
{
    QCOMPARE(plainDnsName(QStringLiteral("S1._DomainKey.Bücher.example.")),
             QStringLiteral("s1._domainkey.xn--bcher-kva.example"));
    FakeResolver dns;
    const QString host = QStringLiteral("em1.xn--bcher-kva.example");
    dns.add(here, {host, DnsType::Cname, target});
    const DomainFindings findings
        = check(dns,
                {QStringLiteral("bücher.example"),
                 {{DnsPurpose::ReturnPath, QStringLiteral("em1.Bücher.example."),
                   QStringLiteral("Return.SMTP2GO.net.")}},
                 {},
                 {},
                 {}});
    QCOMPARE(findings.worst(), DnsFault::None);
    QCOMPARE(findings.domain, QStringLiteral("bücher.example"));
}

void TestDomainCheck::endsWithItsObject()
{
    FakeResolver dns;
    dns.hold();
    const ManualClock clock;
    auto check = std::make_unique<DomainCheck>(dns, clock, wantedDomain());
    check->start();
    QVERIFY(!dns.asked.isEmpty());
    const qsizetype asked = dns.asked.size();
    check.reset();
    dns.release();
    QCoreApplication::processEvents();
    QCOMPARE(dns.asked.size(), asked);
}

void TestDomainCheck::finishesWithoutRecords()
{
    FakeResolver dns;
    const DomainFindings findings = check(dns, {QStringLiteral("example.com"), {}, {}, {}, {}});
    QVERIFY(findings.records.isEmpty());
    QCOMPARE(findings.worst(), DnsFault::None);
}

QTEST_GUILESS_MAIN(TestDomainCheck)
#include "tst_domaincheck.moc"
