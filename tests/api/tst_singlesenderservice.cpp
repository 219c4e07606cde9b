// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/refusalreason.h"
#include "api/senders/singlesenderservice.h"
#include "emulator/options.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Senders = QList<SingleSender>;

class TestSingleSenderService : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsEveryShape_data();
    void readsEveryShape();
    void writesRequests();
    void refusesWhatTheServiceWould();
    void addsAndResends();
    void understandsBothFormsOfDone_data();
    void understandsBothFormsOfDone();
    void removes();
    void tellsThePlanLimit();

private:
    [[nodiscard]] Senders view(const QString &address = {});
    [[nodiscard]] bool succeeds(const ApiReply *reply);

    std::unique_ptr<EmulatedService> m_service;
    QObject m_owner;
};

void TestSingleSenderService::init()
{
    m_service = std::make_unique<EmulatedService>();
}

Senders TestSingleSenderService::view(const QString &address)
{
    const SingleSenderQuery query{.address = address, .subaccountId = {}};
    const auto *reply = SingleSenderService(m_service->client()).view(query, {}, &m_owner);
    return m_service->wait(reply) && !reply->error() ? reply->result() : Senders();
}

bool TestSingleSenderService::succeeds(const ApiReply *reply)
{
    return m_service->wait(reply) && !reply->error();
}

void TestSingleSenderService::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("documented") << QByteArray(
        R"({"data":{"request_id":"x","senders":[{"email_address":"a@b.example","verified":true}]}})")
                                << QStringList{u"a@b.example yes"_s};
    QTest::newRow("sisters") << QByteArray(
        R"({"request_id":"x","data":{"senders":[{"email_address":"a@b.example","verified":"false"},)"
        R"({"email_address":"c@d.example"},{"verified":true},null]}})")
                             << QStringList{u"a@b.example no"_s, u"c@d.example -"_s};
    QTest::newRow("null") << QByteArray(R"({"data":{"senders":null}})") << QStringList();
}

void TestSingleSenderService::readsEveryShape()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, expected);
    const auto senders = singleSendersIn(body);
    QVERIFY(senders);
    QStringList actual;
    for (const SingleSender &sender : senders.value())
        actual += sender.address
            + (sender.verified ? *sender.verified ? u" yes"_s : u" no"_s : u" -"_s);
    QCOMPARE(actual, expected);
    QVERIFY(!singleSendersIn(R"({"data":{}})"));
    QVERIFY(!singleSendersIn(R"({"data":"no"})"));
}

void TestSingleSenderService::writesRequests()
{
    QCOMPARE(SingleSenderQuery{}.toJson(), QByteArray("{}"));
    QCOMPARE((NewSingleSender{u" a@b.example "_s, u"Please click"_s, u"Kx3f9Q"_s}.toJson()),
             QByteArray(R"({"email_address":"a@b.example","message":"Please click",)"
                        R"("subaccount_id":"Kx3f9Q"})"));
    QCOMPARE((NewSingleSender{u"a@b.example"_s, u" "_s}.toJson()),
             QByteArray(R"({"email_address":"a@b.example"})"));
    QCOMPARE((SingleSenderRemoval{u"a@b.example"_s}.toJson()),
             QByteArray(R"({"email_address":"a@b.example"})"));
}

void TestSingleSenderService::refusesWhatTheServiceWould()
{
    for (const QString &address : {u""_s, u"a"_s, u"b.example"_s, u"a@b.example, c@d.example"_s}) {
        QVERIFY((NewSingleSender{address, {}}.problem()));
        QVERIFY((SingleSenderRemoval{address}.problem()));
    }
    QVERIFY((SingleSenderQuery{u"a\n"_s, {}}.problem()));
}

void TestSingleSenderService::addsAndResends()
{
    SingleSenderService service(m_service->client());
    QVERIFY(succeeds(service.add({u"rosa@pine.example"_s, {}}, &m_owner)));
    QVERIFY(view(u"rosa@"_s).value(0).verified == false);
    QVERIFY(succeeds(service.add({u"rosa@pine.example"_s, {}}, &m_owner)));
    QCOMPARE(view(u"rosa@"_s).size(), 1);
    m_service->clock().advance(6min); // she clicks
    QVERIFY(view(u"rosa@"_s).value(0).verified == true);
}

void TestSingleSenderService::understandsBothFormsOfDone_data()
{
    QTest::addColumn<bool>("documentedOnly");
    QTest::newRow("example") << false;
    QTest::newRow("schema") << true;
}

void TestSingleSenderService::understandsBothFormsOfDone()
{
    QFETCH(const bool, documentedOnly);
    m_service = std::make_unique<EmulatedService>([documentedOnly](Emulator::Options &options) {
        options.answers
            = documentedOnly ? Emulator::AnswerForm::DocumentedOnly : Emulator::AnswerForm::Live;
    });
    SingleSenderService service(m_service->client());
    const auto *added = service.add({u"rosa@pine.example"_s, {}}, &m_owner);
    QVERIFY(succeeds(added));
    QCOMPARE(added->requestId().isEmpty(), !documentedOnly);
}

void TestSingleSenderService::removes()
{
    SingleSenderService service(m_service->client());
    QVERIFY(succeeds(service.remove({u"praktikum@example.org"_s}, &m_owner)));
    QVERIFY(view(u"praktikum"_s).isEmpty());
    const auto *again = service.remove({u"praktikum@example.org"_s}, &m_owner);
    QVERIFY(m_service->wait(again));
    QVERIFY(again->error());
    QCOMPARE(refusalReasonOf(*again->error()), RefusalReason::NotThere);
}

void TestSingleSenderService::tellsThePlanLimit()
{
    m_service = std::make_unique<EmulatedService>(
        [](Emulator::Options &options) { options.plan = Emulator::Plan::Free; });
    SingleSenderService service(m_service->client());
    const auto there = view().size();
    for (auto i = there; i < freePlanSingleSenders; ++i)
        QVERIFY(succeeds(service.add({u"rosa%1@pine.example"_s.arg(i), {}}, &m_owner)));
    const auto *reply = service.add({u"rosa@pine.example"_s, {}}, &m_owner);
    QVERIFY(m_service->wait(reply));
    QVERIFY(reply->error());
    QCOMPARE(refusalReasonOf(*reply->error()), RefusalReason::PlanLimit);
    QVERIFY(succeeds(service.add({u"praktikum@example.org"_s, {}}, &m_owner))); // once more
}

QTEST_GUILESS_MAIN(TestSingleSenderService)
#include "tst_singlesenderservice.moc"
