// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/subaccounts/newsubaccount.h"
#include "api/subaccounts/subaccountcodec.h"
#include "api/subaccounts/subaccountservice.h"
#include "api/writes/unknownwrites.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Finding = UnknownWrite::Finding;
using State = Subaccount::State;

const QString logistics(u"Kx3f9Q"_s);

Subaccount small()
{
    return {.id = u"a"_s,
            .name = u"Pine"_s,
            .planSize = 10'000,
            .dedicatedIp = false,
            .archiving = true};
}

QJsonObject json(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

WriteCheck::Delays atOnce()
{
    return {0ms, 0ms};
}

bool isDecided(const UnknownWrites &unknown)
{
    const QList<UnknownWrite> writes = unknown.writes();
    return !writes.isEmpty()
        && std::none_of(writes.begin(), writes.end(), [](const UnknownWrite &write) {
               return write.finding == Finding::NotChecked || write.finding == Finding::Checking;
           });
}

} // namespace

class TestSubaccountWrites : public QObject {
    Q_OBJECT
private slots:
    void writesTheEdit_data();
    void writesTheEdit();
    void leavesOutWhatIsSo_data();
    void leavesOutWhatIsSo();
    void refusesWhatTheServiceWould_data();
    void refusesWhatTheServiceWould();
    void readsASentenceOrAnObject_data();
    void readsASentenceOrAnObject();
    void edits();
    void sendsNothingThatHasAProblem();
    void closesAndReopens();
    void tellsARefusal();
    void touchesTheOneThatIsMeant();
    void finds_data();
    void finds();
    void settlesALostAnswer_data();
    void settlesALostAnswer();
    void canNotTellWhatIsNotShown();
};

void TestSubaccountWrites::writesTheEdit_data()
{
    QTest::addColumn<SubaccountEdit>("edit");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("name") << SubaccountEdit{.id = u"a"_s, .name = u" Fir "_s}
                          << QByteArray(R"({"fullname":"Fir","id":"a"})");
    QTest::newRow("off is said, too") << SubaccountEdit{.id = u"a"_s, .archiving = false}
                                      << QByteArray(R"({"archiving":false,"id":"a"})");
    QTest::newRow("all") << SubaccountEdit{.id = u"a"_s,
                                           .name = u"Fir"_s,
                                           .planSize = 250'000,
                                           .dedicatedIp = true,
                                           .archiving = true,
                                           .enforces2fa = true,
                                           .sms = true,
                                           .smsLimit = 5}
                         << QByteArray(
                                R"({"archiving":true,"dedicated_ip":true,"enable_sms":true,)"
                                R"("enforce_2fa":true,"fullname":"Fir","id":"a","limit":250000,)"
                                R"("sms_limit":5})");
}

void TestSubaccountWrites::writesTheEdit()
{
    QFETCH(const SubaccountEdit, edit);
    QFETCH(const QByteArray, body);
    QVERIFY(!edit.problem());
    QCOMPARE(edit.toJson(), body);
}

void TestSubaccountWrites::leavesOutWhatIsSo_data()
{
    QTest::addColumn<SubaccountEdit>("edit");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("the same") << SubaccountEdit{.id = u"a"_s,
                                                .name = u"Pine "_s,
                                                .planSize = 10'000,
                                                .dedicatedIp = false,
                                                .archiving = true}
                              << QByteArray(R"({"id":"a"})");
    QTest::newRow("another") << SubaccountEdit{.id = u"a"_s, .name = u"Fir"_s, .planSize = 20'000}
                             << QByteArray(R"({"fullname":"Fir","id":"a","limit":20000})");
    QTest::newRow("not known before is sent")
        << SubaccountEdit{.id = u"a"_s, .enforces2fa = false, .sms = false}
        << QByteArray(R"({"enable_sms":false,"enforce_2fa":false,"id":"a"})");
    QTest::newRow("another case") << SubaccountEdit{.id = u"a"_s, .name = u"pine"_s}
                                  << QByteArray(R"({"fullname":"pine","id":"a"})");
}

void TestSubaccountWrites::leavesOutWhatIsSo()
{
    QFETCH(const SubaccountEdit, edit);
    QFETCH(const QByteArray, body);
    const SubaccountEdit left = edit.against(small());
    QCOMPARE(left.toJson(), body);
    QCOMPARE(left.isEmpty(), body == R"({"id":"a"})");
}

void TestSubaccountWrites::refusesWhatTheServiceWould_data()
{
    QTest::addColumn<SubaccountEdit>("edit");
    QTest::addColumn<QString>("words");
    QTest::newRow("whom") << SubaccountEdit{.name = u"x"_s} << u"which"_s;
    QTest::newRow("nothing") << SubaccountEdit{.id = u"a"_s} << u"Nothing"_s;
    QTest::newRow("no name") << SubaccountEdit{.id = u"a"_s, .name = u" "_s} << u"name"_s;
    QTest::newRow("two lines") << SubaccountEdit{.id = u"a"_s, .name = u"x\ny"_s} << u"line"_s;
    QTest::newRow("size") << SubaccountEdit{.id = u"a"_s, .planSize = 12'345} << u"12,345"_s;
    QTest::newRow("dedicated on the plan there is")
        << SubaccountEdit{.id = u"a"_s, .dedicatedIp = true} << u"100,000"_s;
    QTest::newRow("dedicated") << SubaccountEdit{.id = u"a"_s,
                                                 .planSize = 100'000,
                                                 .dedicatedIp = true}
                               << u"100,000"_s;
    QTest::newRow("sms") << SubaccountEdit{.id = u"a"_s, .smsLimit = -1} << u"negative"_s;
}

void TestSubaccountWrites::refusesWhatTheServiceWould()
{
    QFETCH(const SubaccountEdit, edit);
    QFETCH(const QString, words);
    const auto problem = edit.problem(small());
    QVERIFY(problem);
    QString said = *problem;
    QVERIFY2(said.remove(u',').contains(QString(words).remove(u',')), qPrintable(*problem));
}

void TestSubaccountWrites::readsASentenceOrAnObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SubaccountStateAnswer>("answer");
    QTest::newRow("sentence") << QByteArray(R"({"data":"It is done"})")
                              << SubaccountStateAnswer{.sentence = u"It is done"_s};
    QTest::newRow("object")
        << QByteArray(R"({"data":{"id":"a","name":"Pine","email":"x@pine.example"}})")
        << SubaccountStateAnswer{.id = u"a"_s, .name = u"Pine"_s, .email = u"x@pine.example"_s};
}

void TestSubaccountWrites::readsASentenceOrAnObject()
{
    QFETCH(const QByteArray, body);
    QFETCH(const SubaccountStateAnswer, answer);
    const auto read = subaccountStateIn(body);
    QVERIFY(read);
    QCOMPARE(read.value(), answer);
    QVERIFY(!subaccountStateIn(R"({"data":[]})"));
    QVERIFY(!subaccountStateIn(R"({"request_id":"r"})"));
}

void TestSubaccountWrites::edits()
{
    EmulatedService service;
    SubaccountService subaccounts(service.client());
    QObject owner;
    const auto *reply = subaccounts.edit({.id = logistics, .planSize = 20'000, .archiving = true},
                                         u"Logistik"_s, &owner);
    QVERIFY(service.wait(reply));
    QVERIFY(!reply->error());
    QCOMPARE(reply->result().id, logistics);
    QCOMPARE(reply->result().planSize, 20'000);
    QCOMPARE(reply->result().archiving, true);
    QCOMPARE(reply->result().smsEnabled, false);
    QCOMPARE(json(service.lastBody("/subaccount/edit")),
             json(R"({"id":"Kx3f9Q","limit":20000,"archiving":true})"));
}

void TestSubaccountWrites::sendsNothingThatHasAProblem()
{
    EmulatedService service;
    QObject owner;
    const auto *reply = SubaccountService(service.client()).edit({.id = logistics}, {}, &owner);
    QVERIFY(service.wait(reply));
    QCOMPARE(reply->error()->kind, ApiError::Kind::InvalidRequest);
    QCOMPARE(service.requests(), 0);
}

void TestSubaccountWrites::closesAndReopens()
{
    EmulatedService service;
    SubaccountService subaccounts(service.client());
    QObject owner;
    const auto *closed = subaccounts.close(logistics, u"Logistik"_s, &owner);
    QVERIFY(service.wait(closed));
    QVERIFY(!closed->error());
    QVERIFY(!closed->result().sentence.isEmpty());
    const auto *seen = subaccounts.find(logistics, {}, &owner);
    QVERIFY(service.wait(seen));
    QCOMPARE(seen->result()->state, State::Closed);
    const auto *reopened = subaccounts.reopen(logistics, u"Logistik"_s, &owner);
    QVERIFY(service.wait(reopened));
    QVERIFY(!reopened->error());
    seen = subaccounts.find(logistics, {}, &owner);
    QVERIFY(service.wait(seen));
    QCOMPARE(seen->result()->state, State::Active);
}

void TestSubaccountWrites::tellsARefusal()
{
    EmulatedService service;
    QObject owner;
    const auto *reply
        = SubaccountService(service.client()).reopen(logistics, u"Logistik"_s, &owner);
    QVERIFY(service.wait(reply));
    QVERIFY(reply->error());
    QCOMPARE(reply->error()->effect, ApiError::Effect::Refused);
}

/// Two of one name: by their ids, never by the name.
void TestSubaccountWrites::touchesTheOneThatIsMeant()
{
    EmulatedService service;
    SubaccountService subaccounts(service.client());
    QObject owner;
    QStringList ids;
    for (int i = 0; i < 2; ++i) {
        const auto *added = subaccounts.add({.name = u"Pine"_s}, &owner);
        QVERIFY(service.wait(added));
        ids += added->result().id;
    }
    QVERIFY(service.wait(subaccounts.close(ids.last(), u"Pine"_s, &owner)));
    QVERIFY(
        service.wait(subaccounts.edit({.id = ids.first(), .planSize = 40'000}, u"Pine"_s, &owner)));
    const auto *first = subaccounts.find(ids.first(), {}, &owner);
    QVERIFY(service.wait(first));
    QCOMPARE(first->result()->state, State::Active);
    QCOMPARE(first->result()->planSize, 40'000);
    const auto *second = subaccounts.find(ids.last(), {}, &owner);
    QVERIFY(service.wait(second));
    QCOMPARE(second->result()->state, State::Closed);
    QCOMPARE(second->result()->planSize, 10'000);
}

void TestSubaccountWrites::finds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("there") << logistics << true;
    QTest::newRow("another case") << u"kx3f9q"_s << false;
    QTest::newRow("a name") << u"Bluefin Outfitters"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestSubaccountWrites::finds()
{
    QFETCH(const QString, id);
    QFETCH(const bool, isThere);
    EmulatedService service;
    QObject owner;
    const auto *reply = SubaccountService(service.client()).find(id, {}, &owner);
    QVERIFY(service.wait(reply));
    QVERIFY(!reply->error());
    QCOMPARE(reply->result().has_value(), isThere);
    // Whether the service looks for ids isn't documented: what it doesn't find is looked for in
    // all.
    QCOMPARE(service.requests("/subaccounts/search"), isThere ? 1 : 2);
}

void TestSubaccountWrites::settlesALostAnswer_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Finding>("finding");
    for (const char *operation : {"edit", "close", "reopen"}) {
        for (const char *fault : {"lost-answer", "500-done", "cut-json", "error-in-200"})
            QTest::addRow("%s %s", operation, fault)
                << QByteArray(operation) << QByteArray(fault) << Finding::Happened;
        for (const char *fault : {"500", "502"})
            QTest::addRow("%s %s", operation, fault)
                << QByteArray(operation) << QByteArray(fault) << Finding::DidNotHappen;
    }
}

/// One POST ever: what became of it is read by the id.
void TestSubaccountWrites::settlesALostAnswer()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QByteArray, fault);
    QFETCH(const Finding, finding);
    EmulatedService service({fault + ":on=subaccount/" + operation});
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setDelays(atOnce());
    unknown.setClient(u"id-1"_s, &service.client());
    SubaccountService subaccounts(service.client());
    QObject owner;
    const ApiReply *reply = nullptr;
    if (operation == "edit")
        reply = subaccounts.edit({.id = logistics, .planSize = 20'000}, u"Logistik"_s, &owner);
    else if (operation == "close")
        reply = subaccounts.close(logistics, u"Logistik"_s, &owner);
    else // the hotel is closed
        reply = subaccounts.reopen(u"q7Lm2A"_s, u"Hotel"_s, &owner);
    QVERIFY(service.wait(reply));
    QCOMPARE(reply->error()->effect, ApiError::Effect::Unknown);
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, finding);
    QCOMPARE(service.requests("/subaccount/" + operation), 1);
}

void TestSubaccountWrites::canNotTellWhatIsNotShown()
{
    EmulatedService service({"lost-answer:on=subaccount/edit"});
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setDelays(atOnce());
    unknown.setClient(u"id-1"_s, &service.client());
    QObject owner;
    const auto *reply = SubaccountService(service.client())
                            .edit({.id = logistics, .archiving = true}, u"Logistik"_s, &owner);
    QVERIFY(service.wait(reply));
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, Finding::CannotTell);
    QVERIFY(unknown.writes().constFirst().text.contains(logistics));
}

QTEST_GUILESS_MAIN(TestSubaccountWrites)
#include "tst_subaccountwrites.moc"
