// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dns/nameserver.h"
#include "api/dns/resolverat.h"
#include "api/senders/dns/dnscheckrun.h"
#include "core/clock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int domainCount = 500;

QList<WantedDomain> domains()
{
    QList<WantedDomain> domains;
    for (int i = 0; i < domainCount; ++i) {
        const QString name = QStringLiteral("d%1.test").arg(i);
        domains.append({name,
                        {{DnsPurpose::Dkim, QStringLiteral("s111._domainkey.") + name,
                          QStringLiteral("dkim.smtp2go.net")},
                         {DnsPurpose::ReturnPath, QStringLiteral("em111.") + name,
                          QStringLiteral("return.smtp2go.net")},
                         {DnsPurpose::Tracking, QStringLiteral("link.") + name,
                          QStringLiteral("track.smtp2go.net")}},
                        {},
                        {},
                        {}});
    }
    return domains;
}

} // namespace

/// Prints figures: hundreds of domains against real name servers, and what the event loop has of
/// it. They are looked at, not judged: the machine may be busy.
class TestDnsFigures : public QObject {
    Q_OBJECT

private slots:
    void checksHundredsWithoutAStutter();
};

void TestDnsFigures::checksHundredsWithoutAStutter()
{
    if (!NameServer::hindrance().isEmpty())
        QSKIP(qPrintable(NameServer::hindrance()));
    NameServer zone(2);
    NameServer here(1);
    const QList<WantedDomain> wanted = domains();
    QStringList lines = zone.authority(wanted.first().domain);
    for (const WantedDomain &domain : wanted) {
        lines.append(QStringLiteral("auth-zone=") + domain.domain);
        for (const WantedRecord &record : domain.records)
            lines.append(QStringLiteral("cname=%1,%2").arg(record.host, record.target));
    }
    QVERIFY2(zone.serve(lines), qPrintable(zone.problem()));
    QVERIFY2(here.serve({QStringLiteral("server=/test/") + zone.address().toString(),
                         QStringLiteral("host-record=ns1.dns.test,") + zone.address().toString(),
                         QStringLiteral("host-record=ns2.dns.test,") + zone.address().toString()}),
             qPrintable(here.problem()));

    SystemResolver resolver;
    ResolverAt dns(resolver, here.address());
    const SystemClock clock;
    DnsCheckRun run(dns, clock);
    QSignalSpy finished(&run, &DnsCheckRun::finished);
    int right = 0;
    connect(&run, &DnsCheckRun::found, this, [&right](const QList<DomainFindings> &findings) {
        right
            += int(std::count_if(findings.begin(), findings.end(), [](const DomainFindings &each) {
                   return each.worst() == DnsFault::None;
               }));
    });
    QElapsedTimer beat;
    qint64 longest = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, beat.restart()); });
    QElapsedTimer time;
    time.start();
    beat.start();
    heart.start(1ms);
    run.start(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 240'000);
    qInfo("figure: %d domains in %lld ms, longest gap of the event loop %lld ms", domainCount,
          time.elapsed(), longest);
    QCOMPARE(right, domainCount);
}

QTEST_GUILESS_MAIN(TestDnsFigures)
#include "tst_dnsfigures.moc"
