// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apierrortext.h"
#include "api/emulatedservice.h"
#include "api/refusalreason.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderdomainstate.h"
#include "emulator/options.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Domains = QList<SenderDomain>;
using State = SenderDomainState;

/// The service against the emulator, and the bodies that it sends.
class TestSenderDomainService : public QObject {
    Q_OBJECT
private slots:
    void init();
    void writesRequests_data();
    void writesRequests();
    void refusesWhatTheServiceWould_data();
    void refusesWhatTheServiceWould();
    void seesEveryState();
    void seesOne();
    void addsOnce();
    void tellsThePlanLimit();
    void verifiesOnceDnsHasIt();
    void renames();
    void shares();
    void removes();
    void actsForASubaccount();
    void readsRefusals_data();
    void readsRefusals();

private:
    [[nodiscard]] Domains view(const SenderDomainQuery &query = {});
    template <typename T> [[nodiscard]] T resultOf(const ApiReplyOf<T> *reply)
    {
        return m_service->wait(reply) && !reply->error() ? reply->result() : T();
    }

    std::unique_ptr<EmulatedService> m_service;
    QObject m_owner;
};

void TestSenderDomainService::init()
{
    m_service = std::make_unique<EmulatedService>();
}

Domains TestSenderDomainService::view(const SenderDomainQuery &query)
{
    return resultOf(SenderDomainService(m_service->client()).view(query, {}, &m_owner));
}

void TestSenderDomainService::writesRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("all") << SenderDomainQuery{}.toJson() << QByteArray("{}");
    QTest::newRow("one") << SenderDomainQuery{u"Bücher.example"_s, u"Kx3f9Q"_s}.toJson()
                         << QByteArray(R"({"domain":"xn--bcher-kva.example",)"
                                       R"("subaccount_id":"Kx3f9Q"})");
    QTest::newRow("add") << NewSenderDomain{.domain = u" pine.example "_s}.toJson()
                         << QByteArray(R"({"auto_verify":true,"domain":"pine.example",)"
                                       R"("requisition_ssl":true})");
    QTest::newRow("add all") << NewSenderDomain{.domain = u"pine.example"_s,
                                                .trackingSubdomain = u"Go"_s,
                                                .returnPathSubdomain = u"bounces"_s,
                                                .autoVerify = false,
                                                .requisitionSsl = false,
                                                .access = DomainAccess{{u"Kx3f9Q"_s}, true},
                                                .subaccountId = u"34mPq7"_s}
                                    .toJson()
                             << QByteArray(
                                    R"({"auto_verify":false,"domain":"pine.example",)"
                                    R"("requisition_ssl":false,"returnpath_subdomain":"bounces",)"
                                    R"("subaccount_access":{"future_subaccounts":true,)"
                                    R"("subaccounts":["Kx3f9Q"]},"subaccount_id":"34mPq7",)"
                                    R"("tracking_subdomain":"go"})");
    QTest::newRow("verify") << DomainVerification{u"pine.example"_s, false, {}}.toJson()
                            << QByteArray(R"({"domain":"pine.example","requisition_ssl":false})");
    QTest::newRow("remove") << DomainRemoval{u"pine.example"_s, u"34mPq7"_s}.toJson()
                            << QByteArray(R"({"domain":"pine.example","subaccount_id":"34mPq7"})");
    QTest::newRow("rename")
        << SubdomainChange{u"pine.example"_s, u"em1"_s, u"Bounces"_s, {}}.toJson()
        << QByteArray(R"({"domain":"pine.example","new_subdomain":"bounces",)"
                      R"("old_subdomain":"em1"})");
    QTest::newRow("access")
        << DomainAccessChange{u"pine.example"_s, {{u"a"_s, u"b"_s}, false}}.toJson()
        << QByteArray(R"({"domain":"pine.example","future_subaccounts":false,)"
                      R"("subaccounts":["a","b"]})");
}

void TestSenderDomainService::writesRequests()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, expected);
    QCOMPARE(body, expected);
}

void TestSenderDomainService::refusesWhatTheServiceWould_data()
{
    using Problem = std::optional<QString>;
    QTest::addColumn<Problem>("problem");
    QTest::newRow("query") << SenderDomainQuery{u"a\nb"_s, {}}.problem();
    QTest::newRow("no domain") << NewSenderDomain{}.problem();
    QTest::newRow("suffix") << NewSenderDomain{.domain = u"co.uk"_s}.problem();
    QTest::newRow("name twice") << NewSenderDomain{.domain = u"pine.example"_s,
                                                   .trackingSubdomain = u"go"_s,
                                                   .returnPathSubdomain = u"GO"_s}
                                       .problem();
    QTest::newRow("bad name")
        << NewSenderDomain{.domain = u"pine.example"_s, .trackingSubdomain = u"a b"_s}.problem();
    QTest::newRow("verify") << DomainVerification{u"a b"_s}.problem();
    QTest::newRow("remove") << DomainRemoval{{}}.problem();
    QTest::newRow("same") << SubdomainChange{u"pine.example"_s, u"link"_s, u"Link"_s}.problem();
    QTest::newRow("whole")
        << SubdomainChange{u"pine.example"_s, u"link"_s, u"go.pine.example"_s}.problem();
    QTest::newRow("access") << DomainAccessChange{u"nothing here"_s, {}}.problem();
}

void TestSenderDomainService::refusesWhatTheServiceWould()
{
    QFETCH(const std::optional<QString>, problem);
    QVERIFY(problem);
    QVERIFY(!problem->isEmpty());
}

void TestSenderDomainService::seesEveryState()
{
    QMap<QString, State> states;
    QMap<QString, TrackingState> tracking;
    for (const SenderDomain &domain : view()) {
        states[domain.name] = stateOf(domain);
        tracking[domain.name] = trackingOf(domain);
    }
    QCOMPARE(states.value(u"nordlicht.example"_s), State::Verified);
    QCOMPARE(states.value(u"nordlicht-neu.example"_s), State::Unverified);
    QCOMPARE(states.value(u"rechnung.nordlicht.example"_s), State::Half);
    QCOMPARE(states.value(u"alarm.nordlicht.example"_s), State::Half);
    QCOMPARE(tracking.value(u"nordlicht-status.example"_s), TrackingState::Off);
    QCOMPARE(tracking.value(u"xn--nordlicht-mnchen-tzb.example"_s), TrackingState::Unverified);
    QCOMPARE(states.value(u"nordlicht-archiv.example"_s), State::Verified);
    m_service->clock().advance(10min);
    const Domains fallen = view({.domain = u"nordlicht-archiv.example"_s, .subaccountId = {}});
    QCOMPARE(stateOf(fallen.value(0), EarlierVerified::Yes), State::Fell);
    const Domains delegated = view({.domain = {}, .subaccountId = u"Kx3f9Q"_s});
    QCOMPARE(delegated.value(0).name, u"logistik.nordlicht.example"_s);
    QVERIFY(delegated.value(0).fromMaster == true);
}

void TestSenderDomainService::seesOne()
{
    const Domains one = view({.domain = u"NORDLICHT.example"_s, .subaccountId = {}});
    QCOMPARE(one.size(), 1);
    QVERIFY(one[0].setupLink.startsWith(u"https://"_s));
    QVERIFY(view().value(0).setupLink.isEmpty());
}

void TestSenderDomainService::addsOnce()
{
    SenderDomainService service(m_service->client());
    const auto added = resultOf(service.add({.domain = u"Bücher.example"_s}, &m_owner));
    QCOMPARE(added.size(), 1);
    QCOMPARE(added[0].name, u"xn--bcher-kva.example"_s);
    QVERIFY(added[0].dkim.host.endsWith(u"._domainkey.xn--bcher-kva.example"_s));
    const auto *again = service.add({.domain = u"xn--bcher-kva.example"_s}, &m_owner);
    QVERIFY(m_service->wait(again));
    QVERIFY(again->error());
    QCOMPARE(refusalReasonOf(*again->error()), RefusalReason::AlreadyExists);
    QCOMPARE(again->error()->effect, ApiError::Effect::Refused);
    QCOMPARE(describe(*again->error()).caption, u"It is there already"_s);
}

void TestSenderDomainService::tellsThePlanLimit()
{
    m_service = std::make_unique<EmulatedService>(
        [](Emulator::Options &options) { options.plan = Emulator::Plan::Free; });
    const auto *reply
        = SenderDomainService(m_service->client()).add({.domain = u"pine.example"_s}, &m_owner);
    QVERIFY(m_service->wait(reply));
    QVERIFY(reply->error());
    QCOMPARE(refusalReasonOf(*reply->error()), RefusalReason::PlanLimit);
    QVERIFY(describe(*reply->error()).caption.contains(u"plan"_s));
}

void TestSenderDomainService::verifiesOnceDnsHasIt()
{
    SenderDomainService service(m_service->client());
    const auto added = resultOf(service.add({.domain = u"pine.example"_s}, &m_owner));
    QCOMPARE(stateOf(added.value(0)), State::Unverified);
    const auto early = resultOf(service.verify({.domain = u"pine.example"_s}, &m_owner));
    QCOMPARE(stateOf(early.value(0)), State::Unverified);
    m_service->clock().advance(6min);
    const auto late = resultOf(service.verify({.domain = u"pine.example"_s}, &m_owner));
    QCOMPARE(stateOf(late.value(0)), State::Verified);
    QCOMPARE(trackingOf(late.value(0)), TrackingState::On);
}

void TestSenderDomainService::renames()
{
    SenderDomainService service(m_service->client());
    const SenderDomain old = view({.domain = u"nordlicht.example"_s, .subaccountId = {}}).value(0);
    const auto path = resultOf(service.setReturnPath(
        {u"nordlicht.example"_s, old.returnPathSelector, u"bounces"_s}, &m_owner));
    QCOMPARE(path.value(0).returnPath.host, u"bounces.nordlicht.example"_s);
    QCOMPARE(stateOf(path.value(0)), State::Half);
    const auto tracking
        = resultOf(service.setTracking({u"nordlicht.example"_s, u"link"_s, u"go"_s}, &m_owner));
    QCOMPARE(tracking.value(0).trackers.value(0).record.host, u"go.nordlicht.example"_s);
}

void TestSenderDomainService::shares()
{
    SenderDomainService service(m_service->client());
    const DomainAccess wish{{u"34mPq7"_s, u"Kx3f9Q"_s}, true};
    QCOMPARE(resultOf(service.setAccess({u"nordlicht.example"_s, wish}, &m_owner)), wish);
    const SenderDomain shared
        = view({.domain = u"nordlicht.example"_s, .subaccountId = {}}).value(0);
    QCOMPARE(shared.subaccounts, wish.subaccounts);
    QVERIFY(shared.futureSubaccounts == true);
    const Domains seen = view({.domain = u"nordlicht.example"_s, .subaccountId = u"34mPq7"_s});
    QVERIFY(seen.value(0).fromMaster == true);
}

void TestSenderDomainService::removes()
{
    SenderDomainService service(m_service->client());
    const auto *reply = service.remove({.domain = u"nordlicht-neu.example"_s}, &m_owner);
    QVERIFY(m_service->wait(reply));
    QVERIFY(!reply->error());
    QVERIFY(view({.domain = u"nordlicht-neu.example"_s, .subaccountId = {}}).isEmpty());
    const auto *again = service.remove({.domain = u"nordlicht-neu.example"_s}, &m_owner);
    QVERIFY(m_service->wait(again));
    QVERIFY(again->error());
    QCOMPARE(refusalReasonOf(*again->error()), RefusalReason::NotThere);
}

void TestSenderDomainService::actsForASubaccount()
{
    SenderDomainService service(m_service->client());
    const NewSenderDomain wish{.domain = u"pine.example"_s, .subaccountId = u"34mPq7"_s};
    QCOMPARE(resultOf(service.add(wish, &m_owner)).size(), 1);
    QVERIFY(m_service->lastBody("/domain/add").contains(R"("subaccount_id":"34mPq7")"));
    QVERIFY(view({.domain = u"pine.example"_s, .subaccountId = {}}).isEmpty());
    QCOMPARE(view({.domain = u"pine.example"_s, .subaccountId = u"34mPq7"_s}).size(), 1);
}

void TestSenderDomainService::readsRefusals_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<RefusalReason>("reason");
    QTest::addColumn<bool>("isCertain");
    QTest::newRow("there") << u"A sender domain matching the passed value of x already exists"_s
                           << RefusalReason::AlreadyExists << true;
    QTest::newRow("plan") << u"Free plans can add a maximum of 5 verified senders, please …"_s
                          << RefusalReason::PlanLimit << true;
    QTest::newRow("gone") << u"Failed to remove … or it doesn't exist"_s << RefusalReason::NotThere
                          << false;
    QTest::newRow("other") << u"Something else"_s << RefusalReason::Other << false;
}

void TestSenderDomainService::readsRefusals()
{
    QFETCH(const QString, words);
    QFETCH(const RefusalReason, reason);
    QFETCH(const bool, isCertain);
    QCOMPARE(refusalReasonOf(words), reason);
    QCOMPARE(saysNothingWasDone(words), isCertain);
    ApiError error;
    error.kind = ApiError::Kind::ServerError; // the service has said so with 500, too
    error.serverMessage = words;
    QCOMPARE(refusalReasonOf(error), reason);
    error.kind = ApiError::Kind::UnknownKey;
    QCOMPARE(refusalReasonOf(error), RefusalReason::Other);
}

QTEST_GUILESS_MAIN(TestSenderDomainService)
#include "tst_senderdomainservice.moc"
