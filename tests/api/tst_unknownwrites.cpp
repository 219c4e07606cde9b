// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/endpoints.h"
#include "api/subaccounts/subaccountservice.h"
#include "api/suppressions/suppressionservice.h"
#include "api/writes/unknownwrites.h"
#include "api/writes/writecall.h"
#include "net/queuestore.h"
#include "net/writejournal.h"
#include "support/faketransport.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Finding = UnknownWrite::Finding;
using Kind = Suppression::Kind;

namespace {

WriteCheck::Delays atOnce()
{
    return {0ms, 0ms, 0ms, 0ms};
}

WriteRecord record(const QString &operation, const QByteArray &check, WriteState state,
                   const QDateTime &preparedAt = ManualClock().now().addDays(-1))
{
    WriteRecord record;
    record.number = 7;
    record.preparedAt = preparedAt;
    record.account = u"id-1"_s;
    record.operation = operation;
    record.intent = {.accountName = u"Harbour"_s, .summary = u"Do it"_s, .check = check};
    record.state = state;
    return record;
}

StoredQueue left(const WriteRecord &write)
{
    StoredQueue stored;
    stored.writes = {write};
    return stored;
}

bool isDecided(const UnknownWrites &unknown)
{
    const QList<UnknownWrite> writes = unknown.writes();
    return !writes.isEmpty() && writes.first().finding != Finding::NotChecked
        && writes.first().finding != Finding::Checking;
}

QByteArray found(const QByteArray &subaccounts)
{
    return "{\"data\":{\"subaccounts\":[" + subaccounts + "],\"continue_token\":\"\"}}";
}

} // namespace

class TestUnknownWrites : public QObject {
    Q_OBJECT
private slots:
    void findsASubaccountWhoseAnswerIsLost_data();
    void findsASubaccountWhoseAnswerIsLost();
    void findsThatNothingHappened_data();
    void findsThatNothingHappened();
    void tellsTwinsApart();
    void findsSuppressions_data();
    void findsSuppressions();
    void checksWhatAnEarlierRunLeft_data();
    void checksWhatAnEarlierRunLeft();
    void saysWhereToLook_data();
    void saysWhereToLook();
    void findsTheKeyThatNobodyHasSeen_data();
    void findsTheKeyThatNobodyHasSeen();
    void waitsForTheAccount();
    void looksAgainWhileTheServiceIsSlow();
    void looksOnceAtWhatIsOld();
    void reportsThatItCouldNotLook();
    void stopsWhenTheAccountIsClosed();
    void looksAgainWhenAsked();
    void leavesWhenDecided();
    void judgesPartialRemovals();
    void judgesWithoutTheIdsBefore();
};

void TestUnknownWrites::findsASubaccountWhoseAnswerIsLost_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("lost") << QByteArray("lost-answer:on=subaccount/add");
    QTest::newRow("500") << QByteArray("500-done:on=subaccount/add");
    QTest::newRow("half") << QByteArray("cut-json:on=subaccount/add");
    QTest::newRow("error in 200") << QByteArray("error-in-200:on=subaccount/add");
}

/// A1 of the faults: one POST ever, unknown, found by reading.
void TestUnknownWrites::findsASubaccountWhoseAnswerIsLost()
{
    QFETCH(const QByteArray, fault);
    EmulatedService service({fault});
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setDelays(atOnce());
    unknown.setClient(u"id-1"_s, &service.client());
    QObject owner;
    const auto *reply = SubaccountService(service.client()).add({.name = u"Pine"_s}, &owner);
    QVERIFY(service.wait(reply));
    QCOMPARE(reply->error()->effect, ApiError::Effect::Unknown);
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    const UnknownWrite write = unknown.writes().constFirst();
    QCOMPARE(write.finding, Finding::Happened);
    QCOMPARE(write.number, reply->error()->writeNumber);
    QCOMPARE(write.summary, u"Add subaccount “Pine”"_s);
    QCOMPARE(write.accountName, u"Harbour"_s);
    QVERIFY(!write.interrupted);
    const auto *seen
        = SubaccountService(service.client()).search({.terms = {u"Pine"_s}}, {}, &owner);
    QVERIFY(service.wait(seen));
    QCOMPARE(seen->result().size(), 1);
    QVERIFY2(write.text.contains(seen->result().first().id), qPrintable(write.text));
    QCOMPARE(service.requests("/subaccount/add"), 1);
}

void TestUnknownWrites::findsThatNothingHappened_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const char *fault : {"500", "502", "503-html"})
        QTest::newRow(fault) << QByteArray(fault) + ":on=subaccount/add";
}

void TestUnknownWrites::findsThatNothingHappened()
{
    QFETCH(const QByteArray, fault);
    EmulatedService service({fault});
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setDelays(atOnce());
    unknown.setClient(u"id-1"_s, &service.client());
    QObject owner;
    const auto *reply = SubaccountService(service.client()).add({.name = u"Pine"_s}, &owner);
    QVERIFY(service.wait(reply));
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, Finding::DidNotHappen);
    QCOMPARE(service.requests("/subaccount/add"), 1);
    QCOMPARE(service.requests("/subaccounts/search"), 1 + int(atOnce().size()));
}

/// One of that name is there before: the ids decide.
void TestUnknownWrites::tellsTwinsApart()
{
    EmulatedService service(
        {"500:on=subaccount/add,every=2,count=1", "lost-answer:on=subaccount/add,after=2,count=1"});
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setDelays(atOnce());
    unknown.setClient(u"id-1"_s, &service.client());
    SubaccountService subaccounts(service.client());
    QObject owner;
    QVERIFY(service.wait(subaccounts.add({.name = u"Pine"_s}, &owner)));
    QVERIFY(unknown.writes().isEmpty());
    for (const Finding expected : {Finding::DidNotHappen, Finding::Happened}) {
        QVERIFY(service.wait(subaccounts.add({.name = u"Pine"_s}, &owner)));
        QVERIFY(service.wait([&] { return isDecided(unknown); }));
        QCOMPARE(unknown.writes().constFirst().finding, expected);
        unknown.decide(unknown.writes().constFirst().number);
    }
    QCOMPARE(service.requests("/subaccount/add"), 3);
}

void TestUnknownWrites::findsSuppressions_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("lost") << QByteArray("lost-answer") << Finding::Happened;
    QTest::newRow("500 all the same") << QByteArray("500-done") << Finding::Happened;
    QTest::newRow("500") << QByteArray("500") << Finding::DidNotHappen;
}

void TestUnknownWrites::findsSuppressions()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const Finding, finding);
    EmulatedService service(
        {fault + ":on=suppression/add,count=1", fault + ":on=suppression/remove,count=1"});
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setDelays(atOnce());
    unknown.setClient(u"id-1"_s, &service.client());
    SuppressionService suppressions(service.client());
    QObject owner;
    const NewSuppression wish{.address = u"Rosa@pine.example"_s, .subaccountId = u"Kx3f9Q"_s};
    QVERIFY(service.wait(suppressions.add(wish, &owner)));
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, finding);
    unknown.decide(unknown.writes().constFirst().number);
    if (finding == Finding::DidNotHappen)
        QVERIFY(service.wait(suppressions.add(wish, &owner)));
    QVERIFY(service.wait(suppressions.remove(
        {.address = wish.address, .kinds = {Kind::Manual}, .subaccountId = u"Kx3f9Q"_s}, &owner)));
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, finding);
}

void TestUnknownWrites::checksWhatAnEarlierRunLeft_data()
{
    QTest::addColumn<WriteState>("state");
    QTest::addColumn<bool>("hasHappened");
    QTest::newRow("killed after sending, done") << WriteState::Sent << true;
    QTest::newRow("killed after sending, not done") << WriteState::Sent << false;
    QTest::newRow("killed before sending") << WriteState::Prepared << false;
    QTest::newRow("known as unknown") << WriteState::Unknown << true;
}

/// A2 and A3 of the faults: the next start lists it, reads, and never sends.
void TestUnknownWrites::checksWhatAnEarlierRunLeft()
{
    QFETCH(const WriteState, state);
    QFETCH(const bool, hasHappened);
    EmulatedService service;
    QObject owner;
    if (hasHappened)
        QVERIFY(service.wait(SubaccountService(service.client()).add({.name = u"Pine"_s}, &owner)));
    const int writes = service.requests("/subaccount/add");
    service.restart();
    service.queue().journal().restore(
        left(record(u"/subaccount/add"_s, R"({"fullname":"Pine","ids":[]})", state)));
    UnknownWrites unknown(service.queue().journal(), service.clock());
    QCOMPARE(unknown.writes().size(), 1);
    QCOMPARE(unknown.writes().constFirst().finding, Finding::NotChecked);
    QCOMPARE(unknown.writes().constFirst().interrupted, state != WriteState::Unknown);
    unknown.setClient(u"id-1"_s, &service.client());
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding,
             hasHappened ? Finding::Happened : Finding::DidNotHappen);
    QCOMPARE(service.requests("/subaccount/add"), writes);
}

void TestUnknownWrites::saysWhereToLook_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *path : {"/email/send", "/email/batch", "/sms/send", "/webhook/add"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

/// A5 of the faults: what can't be read back is sent once and shown.
void TestUnknownWrites::saysWhereToLook()
{
    QFETCH(const QString, operation);
    EmulatedService service;
    auto transport = std::make_unique<FakeTransport>();
    FakeTransport *wire = transport.get();
    RequestQueue queue(std::move(transport), service.clock());
    ApiClient client(service.access(), queue);
    UnknownWrites unknown(queue.journal(), service.clock());
    unknown.setClient(u"id-1"_s, &client);
    QObject owner;
    const Decoder<QByteArray> decode = [](const QByteArray &body) { return body; };
    const auto *reply = new WriteCall<QByteArray>(client, {*endpointAt(operation), "{}", u"Go"_s},
                                                  decode, &owner);
    QTRY_COMPARE(wire->total, 1);
    wire->answer(502);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->effect, ApiError::Effect::Unknown);
    QTRY_VERIFY(isDecided(unknown));
    QCOMPARE(unknown.writes().constFirst().finding, Finding::CannotTell);
    QCOMPARE(unknown.writes().constFirst().text, whereToLook(operation));
    service.clock().advance(2h);
    queue.wake();
    QCoreApplication::processEvents();
    QCOMPARE(wire->total, 1);
}

void TestUnknownWrites::findsTheKeyThatNobodyHasSeen_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Finding>("finding");
    const QByteArray old = R"({"api_key":"api-000000000000********************"})";
    const QByteArray own
        = R"({"api_key":"api-ABCDEFGHIJKL********************","description":"Shop"})";
    const QByteArray wrapped
        = R"({"request_id":"r","data":{"username":"api-ABCDEFGHIJKL","description":"Shop"}})";
    const QByteArray other = R"({"username":"api-XXXXXXXXXXXX","description":"Other"})";
    QTest::newRow("new") << old << old + ',' + own << Finding::Happened;
    QTest::newRow("first") << QByteArray() << own << Finding::Happened;
    QTest::newRow("wrapped") << old << old + ',' + wrapped << Finding::Happened;
    QTest::newRow("none") << old << old << Finding::DidNotHappen;
    QTest::newRow("of the same description") << own << own << Finding::DidNotHappen;
    QTest::newRow("somebody else's") << old << old + ',' + other << Finding::CannotTell;
    QTest::newRow("among others") << old << other + ',' + own << Finding::Happened;
}

/// A5 of the faults: the key is found by what is new, and is of no use.
void TestUnknownWrites::findsTheKeyThatNobodyHasSeen()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const Finding, finding);
    EmulatedService service;
    auto transport = std::make_unique<FakeTransport>();
    FakeTransport *wire = transport.get();
    RequestQueue queue(std::move(transport), service.clock());
    ApiClient client(service.access(), queue);
    UnknownWrites unknown(queue.journal(), service.clock());
    unknown.setDelays({0ms});
    unknown.setClient(u"id-1"_s, &client);
    QObject owner;
    const Decoder<QByteArray> decode = [](const QByteArray &body) { return body; };
    const Write wish{endpoints::apiKeysAdd,
                     R"({"description":"Shop","endpoints":["*"],"subaccount_id":"Kx3f9Q"})",
                     u"Add key"_s};
    const auto *reply = new WriteCall<QByteArray>(client, wish, decode, &owner);
    QTRY_COMPARE(wire->total, 1);
    QCOMPARE(wire->sent.front().request.endpoint.path, "/api_keys/view"_L1);
    QCOMPARE(wire->sent.front().request.body, QByteArray(R"({"subaccount_id":"Kx3f9Q"})"));
    wire->answer(200, "{\"data\":[" + before + "]}");
    QTRY_COMPARE(wire->total, 2);
    QCOMPARE(wire->sent.front().request.endpoint.path, "/api_keys/add"_L1);
    wire->answer(500);
    QTRY_VERIFY(reply->isFinished());
    QTRY_COMPARE(wire->total, 3);
    wire->answer(200, "{\"data\":[" + after + "]}");
    QTRY_VERIFY(isDecided(unknown));
    QCOMPARE(unknown.writes().constFirst().finding, finding);
    QCOMPARE(unknown.writes().constFirst().text.contains(u"api-ABCDEFGHIJKL"_s),
             finding == Finding::Happened);
    QCOMPARE(wire->total, 3);
}

void TestUnknownWrites::waitsForTheAccount()
{
    EmulatedService service;
    service.queue().journal().restore(left(
        record(u"/suppression/add"_s, R"({"email_address":"a@b.example"})", WriteState::Sent)));
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setClient(u"another"_s, &service.client());
    unknown.check(7);
    unknown.check(8);
    QCoreApplication::processEvents();
    QCOMPARE(unknown.writes().constFirst().finding, Finding::NotChecked);
    QCOMPARE(service.requests(), 0);
}

void TestUnknownWrites::looksAgainWhileTheServiceIsSlow()
{
    EmulatedService service;
    auto transport = std::make_unique<FakeTransport>();
    FakeTransport *wire = transport.get();
    RequestQueue queue(std::move(transport), service.clock());
    ApiClient client(service.access(), queue);
    queue.journal().restore(left(record(u"/subaccount/add"_s, R"({"fullname":"Pine","ids":["a"]})",
                                        WriteState::Sent, service.clock().now().addSecs(-59))));
    UnknownWrites unknown(queue.journal(), service.clock());
    unknown.setDelays(atOnce());
    unknown.setClient(u"id-1"_s, &client);
    for (int look = 1; look < int(atOnce().size()); ++look) {
        QTRY_COMPARE(wire->total, look);
        QCOMPARE(unknown.writes().constFirst().finding, Finding::Checking);
        wire->answer(200, found(R"({"name":"Pine","id":"a"})"));
    }
    QTRY_COMPARE(wire->total, int(atOnce().size()));
    wire->answer(200, found(R"({"name":"Pine","id":"a"},{"name":"Pine","id":"n"})"));
    QTRY_COMPARE(unknown.writes().constFirst().finding, Finding::Happened);
    QVERIFY(unknown.writes().constFirst().text.contains(u"id n"_s));
}

void TestUnknownWrites::looksOnceAtWhatIsOld()
{
    EmulatedService service;
    service.queue().journal().restore(
        left(record(u"/suppression/add"_s, R"({"email_address":"a@b.example"})", WriteState::Sent,
                    service.clock().now().addSecs(-60))));
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setClient(u"id-1"_s, &service.client());
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, Finding::DidNotHappen);
    QCOMPARE(service.requests(), 1);
}

void TestUnknownWrites::reportsThatItCouldNotLook()
{
    EmulatedService service({"cut-json:on=suppression/view,count=1"});
    service.queue().journal().restore(left(
        record(u"/suppression/add"_s, R"({"email_address":"a@b.example"})", WriteState::Sent)));
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setClient(u"id-1"_s, &service.client());
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, Finding::CheckFailed);
    QVERIFY(!unknown.writes().constFirst().text.isEmpty());
}

void TestUnknownWrites::stopsWhenTheAccountIsClosed()
{
    EmulatedService service;
    service.queue().journal().restore(left(
        record(u"/suppression/add"_s, R"({"email_address":"a@b.example"})", WriteState::Sent)));
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setClient(u"id-1"_s, &service.client());
    QCOMPARE(unknown.writes().constFirst().finding, Finding::Checking);
    QSignalSpy changed(&unknown, &UnknownWrites::changed);
    unknown.setClient(u"id-1"_s, nullptr);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(unknown.writes().constFirst().finding, Finding::NotChecked);
    QObject owner; // something else, so that a look would have had its time
    QVERIFY(service.wait(SubaccountService(service.client()).search({}, {}, &owner)));
    QCOMPARE(service.requests("/suppression/view"), 0);
    unknown.setClient(u"id-1"_s, &service.client());
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, Finding::DidNotHappen);
}

void TestUnknownWrites::looksAgainWhenAsked()
{
    EmulatedService service;
    service.queue().journal().restore(left(
        record(u"/suppression/add"_s, R"({"email_address":"a@b.example"})", WriteState::Sent)));
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setClient(u"id-1"_s, &service.client());
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, Finding::DidNotHappen);
    QObject owner;
    QVERIFY(service.wait(
        SuppressionService(service.client()).add({.address = u"a@b.example"_s}, &owner)));
    unknown.check(7);
    QCOMPARE(unknown.writes().constFirst().finding, Finding::Checking);
    unknown.check(7); // is under way
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, Finding::Happened);
    QCOMPARE(service.requests("/suppression/view"), 2);
}

void TestUnknownWrites::leavesWhenDecided()
{
    EmulatedService service;
    service.queue().journal().restore(left(
        record(u"/suppression/add"_s, R"({"email_address":"a@b.example"})", WriteState::Sent)));
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setClient(u"id-1"_s, &service.client()); // a look is under way
    QSignalSpy changed(&unknown, &UnknownWrites::changed);
    unknown.decide(7);
    QCOMPARE(changed.size(), 1);
    QVERIFY(unknown.writes().isEmpty());
    QVERIFY(service.queue().journal().unresolved().empty());
    unknown.decide(7);
    unknown.check(7);
    QCOMPARE(changed.size(), 1);
}

void TestUnknownWrites::judgesPartialRemovals()
{
    EmulatedService service;
    QObject owner;
    QVERIFY(service.wait(
        SuppressionService(service.client()).add({.address = u"a@b.example"_s}, &owner)));
    service.queue().journal().restore(left(record(
        u"/suppression/remove"_s, R"({"email_address":"a@b.example","reasons":["spam","manual"]})",
        WriteState::Sent)));
    UnknownWrites unknown(service.queue().journal(), service.clock());
    unknown.setClient(u"id-1"_s, &service.client());
    QVERIFY(service.wait([&] { return isDecided(unknown); }));
    QCOMPARE(unknown.writes().constFirst().finding, Finding::CannotTell);
    QVERIFY(unknown.writes().constFirst().text.contains(u"manual"_s));
}

void TestUnknownWrites::judgesWithoutTheIdsBefore()
{
    for (const bool isThere : {true, false}) {
        const QByteArray name = isThere ? "Bluefin Outfitters" : "Pine";
        EmulatedService service;
        service.queue().journal().restore(left(
            record(u"/subaccount/add"_s, R"({"fullname":")" + name + "\"}", WriteState::Sent)));
        UnknownWrites unknown(service.queue().journal(), service.clock());
        unknown.setClient(u"id-1"_s, &service.client());
        QVERIFY(service.wait([&] { return isDecided(unknown); }));
        QCOMPARE(unknown.writes().constFirst().finding,
                 isThere ? Finding::CannotTell : Finding::DidNotHappen);
    }
}

QTEST_GUILESS_MAIN(TestUnknownWrites)
#include "tst_unknownwrites.moc"
