// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dns/fakeresolver.h"
#include "api/senders/dns/dnscheckrun.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

namespace {

QList<WantedDomain> domains(int count)
{
    QList<WantedDomain> domains;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("d%1.test").arg(i);
        const WantedRecord record{DnsPurpose::ReturnPath, QStringLiteral("em1.") + name,
                                  QStringLiteral("return.smtp2go.net")};
        domains.append({name, {record}, {}, {}, {}});
    }
    return domains;
}

} // namespace

class TestDnsCheckRun : public QObject {
    Q_OBJECT

private slots:
    void checksAll();
    void tellsInBatches();
    void checksFewAtOnce();
    void keepsWhatWasDoneWhenCancelled();
    void beginsAnew();
    void finishesWithoutDomains();
};

void TestDnsCheckRun::checksAll()
{
    FakeResolver dns;
    const ManualClock clock;
    DnsCheckRun run(dns, clock);
    QSignalSpy finished(&run, &DnsCheckRun::finished);
    QStringList found;
    connect(&run, &DnsCheckRun::found, this, [&](const QList<DomainFindings> &findings) {
        QCOMPARE(finished.size(), 0);
        for (const DomainFindings &each : findings)
            found.append(each.domain);
    });
    run.start(domains(500));
    QVERIFY(run.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(found.size(), 500);
    QCOMPARE(found.removeDuplicates(), 0);
    QCOMPARE(run.done(), 500);
    QVERIFY(!run.isRunning());
    QVERIFY(!run.wasCancelled());
}

void TestDnsCheckRun::tellsInBatches()
{
    FakeResolver dns;
    const ManualClock clock;
    DnsCheckRun run(dns, clock);
    QSignalSpy finished(&run, &DnsCheckRun::finished);
    QSignalSpy found(&run, &DnsCheckRun::found);
    QSignalSpy progress(&run, &DnsCheckRun::progressChanged);
    run.start(domains(500));
    QCOMPARE(progress.takeFirst(), QVariantList({0, 500}));
    QTRY_COMPARE(finished.size(), 1);
    // Ten a second at most, and this does not last for five.
    QVERIFY2(found.size() < 50, qPrintable(QString::number(found.size())));
    QCOMPARE(progress.size(), found.size());
    QCOMPARE(progress.last(), QVariantList({500, 500}));
}

void TestDnsCheckRun::checksFewAtOnce()
{
    FakeResolver dns;
    dns.hold();
    const ManualClock clock;
    DnsCheckRun run(dns, clock);
    run.start(domains(500));
    QSet<QString> asked;
    for (const DnsQuestion &question : std::as_const(dns.asked))
        asked.insert(question.name.section(QLatin1Char('.'), -2));
    QCOMPARE(asked.size(), DnsCheckRun::atOnce);
}

void TestDnsCheckRun::keepsWhatWasDoneWhenCancelled()
{
    FakeResolver dns;
    const ManualClock clock;
    DnsCheckRun run(dns, clock);
    QSignalSpy finished(&run, &DnsCheckRun::finished);
    QSignalSpy found(&run, &DnsCheckRun::found);
    run.start(domains(5000));
    QTRY_VERIFY(run.done() > 0);
    run.cancel();
    QVERIFY(run.wasCancelled());
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    qsizetype told = 0;
    for (const QVariantList &each : found)
        told += each.first().value<QList<DomainFindings>>().size();
    QCOMPARE(told, run.done());
    QVERIFY(told < 5000);
    const qsizetype asked = dns.asked.size();
    QCoreApplication::processEvents();
    QCOMPARE(dns.asked.size(), asked);
    run.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void TestDnsCheckRun::beginsAnew()
{
    FakeResolver dns;
    const ManualClock clock;
    DnsCheckRun run(dns, clock);
    QSignalSpy finished(&run, &DnsCheckRun::finished);
    run.start(domains(500));
    QTRY_VERIFY(run.done() > 0);
    run.start(domains(3));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(run.done(), 3);
    QCOMPARE(run.total(), 3);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void TestDnsCheckRun::finishesWithoutDomains()
{
    FakeResolver dns;
    const ManualClock clock;
    DnsCheckRun run(dns, clock);
    QSignalSpy finished(&run, &DnsCheckRun::finished);
    run.start({});
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(TestDnsCheckRun)
#include "tst_dnscheckrun.moc"
