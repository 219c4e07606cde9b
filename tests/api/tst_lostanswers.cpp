// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/subaccounts/subaccountservice.h"
#include "api/suppressions/suppressionservice.h"
#include "api/writes/unknownwrites.h"
#include "net/writejournal.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Finding = UnknownWrite::Finding;

namespace {

constexpr int subaccountCount = 60;
constexpr int suppressionCount = 70; ///< added and removed
constexpr int faultCount = 6;

/// After the first six writes each of six meets another fault; with the first three of them it has
/// happened.
QByteArrayList faultsOn(const QByteArray &operation)
{
    QByteArrayList faults;
    int after = 0;
    for (const char *fault : {"lost-answer", "500-done", "cut-json", "500", "502", "503-html"})
        faults += QByteArray(fault) + ":every=6,always,on=" + operation
            + ",after=" + QByteArray::number(++after);
    return faults;
}

} // namespace

/// The figure F7: what becomes of many writes none of which is answered well.
class TestLostAnswers : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void resolvesSubaccounts();
    void resolvesSuppressions();
    void cleanupTestCase();

private:
    void succeed(const ApiReply *reply);
    void settle(const ApiReply *reply, bool hasHappened);

    std::unique_ptr<EmulatedService> m_service;
    std::unique_ptr<UnknownWrites> m_unknown;
    int m_writes = 0;
    int m_lost = 0;
    int m_listed = 0;
    int m_resolved = 0;
    int m_wrong = 0;
    int m_posts = 0;
};

void TestLostAnswers::init()
{
    m_service = std::make_unique<EmulatedService>(
        faultsOn("subaccount/add") + faultsOn("suppression/add") + faultsOn("suppression/remove"));
    m_unknown = std::make_unique<UnknownWrites>(m_service->queue().journal(), m_service->clock());
    m_unknown->setDelays({0ms, 0ms});
    m_unknown->setClient(u"id-1"_s, &m_service->client());
}

void TestLostAnswers::cleanup()
{
    m_posts += m_service->requests("/subaccount/add") + m_service->requests("/suppression/add")
        + m_service->requests("/suppression/remove");
    m_unknown.reset();
    m_service.reset();
}

void TestLostAnswers::succeed(const ApiReply *reply)
{
    ++m_writes;
    QVERIFY(m_service->wait(reply));
    QVERIFY(!reply->error());
}

void TestLostAnswers::settle(const ApiReply *reply, bool hasHappened)
{
    ++m_writes;
    ++m_lost;
    QVERIFY(m_service->wait(reply));
    QVERIFY(reply->error());
    QCOMPARE(reply->error()->effect, ApiError::Effect::Unknown);
    const auto isSettled = [this] {
        const QList<UnknownWrite> writes = m_unknown->writes();
        return !writes.isEmpty() && writes.first().finding != Finding::Checking;
    };
    QVERIFY(m_service->wait(isSettled));
    const UnknownWrite write = m_unknown->writes().constFirst();
    m_listed += m_unknown->writes().size() == 1 ? 1 : 0;
    const bool isResolved
        = write.finding == Finding::Happened || write.finding == Finding::DidNotHappen;
    m_resolved += isResolved ? 1 : 0;
    m_wrong += isResolved && (write.finding == Finding::Happened) != hasHappened ? 1 : 0;
    m_unknown->decide(write.number);
}

void TestLostAnswers::resolvesSubaccounts()
{
    SubaccountService subaccounts(m_service->client());
    QObject owner;
    for (int i = 0; i < faultCount; ++i)
        succeed(subaccounts.add({.name = u"Pine 0"_s}, &owner));
    for (int i = 0; i < subaccountCount; ++i) {
        // Three names, so that most have twins.
        const NewSubaccount wish{.name = u"Pine %1"_s.arg(i % 3)};
        settle(subaccounts.add(wish, &owner), i % faultCount < 3);
        if (QTest::currentTestFailed())
            return;
    }
    const auto *all = subaccounts.search({.terms = {u"Pine"_s}}, {}, &owner);
    QVERIFY(m_service->wait(all));
    QCOMPARE(all->result().size(), faultCount + subaccountCount / 2);
}

void TestLostAnswers::resolvesSuppressions()
{
    SuppressionService suppressions(m_service->client());
    QObject owner;
    for (int i = 0; i < faultCount; ++i) {
        succeed(suppressions.add({.address = u"pine.example"_s}, &owner));
        succeed(suppressions.remove(
            {.address = u"pine.example"_s, .kinds = {Suppression::Kind::Manual}}, &owner));
    }
    for (int i = 0; i < suppressionCount; ++i) {
        const QString address = u"person-%1@pine.example"_s.arg(i);
        settle(suppressions.add({.address = address}, &owner), i % faultCount < 3);
        // What was never there counts as removed.
        settle(
            suppressions.remove({.address = address, .kinds = {Suppression::Kind::Manual}}, &owner),
            true);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestLostAnswers::cleanupTestCase()
{
    const double share = 100.0 * m_resolved / std::max(m_lost, 1);
    qInfo("figure F7 unknown writes listed %d of %d, resolved %.1f %% (%d wrong), POSTs %d of %d "
          "intents",
          m_listed, m_lost, share, m_wrong, m_posts, m_writes);
    QVERIFY(m_lost >= 100);
    QCOMPARE(m_listed, m_lost);
    QCOMPARE(m_posts, m_writes);
    QCOMPARE(m_wrong, 0);
    QVERIFY(share >= 95);
}

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lostanswers.moc"
