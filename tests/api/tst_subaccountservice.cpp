// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/allpages.h"
#include "api/emulatedservice.h"
#include "api/endpoints.h"
#include "api/listtext.h"
#include "api/pagetext.h"
#include "api/subaccounts/subaccountcodec.h"
#include "api/subaccounts/subaccountservice.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSubaccountService : public QObject {
    Q_OBJECT
private slots:
    void readsEveryShape_data();
    void readsEveryShape();
    void namesWhatItCanNotRead_data();
    void namesWhatItCanNotRead();
    void readsWhatWasAdded();
    void needsTheIdOfWhatWasAdded();
    void writesTheQuestion_data();
    void writesTheQuestion();
    void writesTheWish_data();
    void writesTheWish();
    void refusesWhatTheServiceWould_data();
    void refusesWhatTheServiceWould();
    void walksAllPages();
    void asksForStatesAndTerms_data();
    void asksForStatesAndTerms();
    void adds();
    void sendsNothingThatHasAProblem();
    void failsWholeWhenAPageFails();
    void stopsWhereTheServiceTurnsInCircles();
    void cancels();
};

void TestSubaccountService::readsEveryShape_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(OUTPOST_TEST_DATA "/subaccounts"));
    const QStringList files = folder.entryList({u"*.json"_s});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << u"subaccounts/"_s + file.chopped(5);
}

void TestSubaccountService::readsEveryShape()
{
    QFETCH(const QString, name);
    const auto page = subaccountsIn(dataFile(name + u".json"_s));
    QVERIFY(page);
    const QString expected = QString::fromUtf8(dataFile(name + u".txt"_s));
    const QString actual = textOf(page.value());
    QVERIFY2(actual == expected, qPrintable(difference(expected, actual)));
}

void TestSubaccountService::namesWhatItCanNotRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("data a list") << QByteArray(R"({"data":[]})") << u"data"_s;
    QTest::newRow("no data") << QByteArray(R"({"request_id":"r"})") << u"data"_s;
    QTest::newRow("no list") << QByteArray(R"({"data":{"total_count":3}})")
                             << u"data.subaccounts"_s;
    QTest::newRow("list an object")
        << QByteArray(R"({"data":{"subaccounts":{}}})") << u"data.subaccounts"_s;
    QTest::newRow("cut") << QByteArray(R"({"data":{"subaccounts":[{"id":"a"},)") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestSubaccountService::namesWhatItCanNotRead()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const auto page = subaccountsIn(body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ApiError::Kind::UnexpectedAnswer);
    QCOMPARE(page.error().fieldErrors.value(0).field, field);
}

void TestSubaccountService::readsWhatWasAdded()
{
    const auto added = addedSubaccountIn(R"({"data":{"name":"Test Person","id":"34l8oj",
        "plan_size":10000,"plan_used":0,"plan_remaining":10000,"state":"Active",
        "dedicated_ip":false,"archiving":true,"enforce_2fa":true,"sms_enabled":true,
        "sms_limit":1000}})");
    QVERIFY(added);
    QCOMPARE(added.value().id, u"34l8oj"_s);
    QCOMPARE(added.value().name, u"Test Person"_s);
    QCOMPARE(added.value().archiving, std::optional(true));
    QCOMPARE(added.value().enforces2fa, std::optional(true));
    QCOMPARE(added.value().smsEnabled, std::optional(true));
    QCOMPARE(added.value().smsLimit, std::optional<qint64>(1000));
}

void TestSubaccountService::needsTheIdOfWhatWasAdded()
{
    const auto added = addedSubaccountIn(R"({"data":{"name":"Test Person"}})");
    QVERIFY(!added);
    QCOMPARE(added.error().fieldErrors.value(0).field, u"data.id"_s);
}

void TestSubaccountService::writesTheQuestion_data()
{
    QTest::addColumn<SubaccountQuery>("query");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("body");
    using Query = SubaccountQuery;
    QTest::newRow("all") << Query() << QString()
                         << QByteArray(
                                R"({"page_size":100,"sort_direction":"asc","states":"all"})");
    QTest::newRow("next page")
        << Query() << u"t-2"_s
        << QByteArray(
               R"({"continue_token":"t-2","page_size":100,"sort_direction":"asc","states":"all"})");
    QTest::newRow("terms")
        << Query{.terms = {u"a"_s, u"Käse"_s}, .states = Query::States::Closed} << QString()
        << QByteArray(R"({"fuzzy_search":true,"page_size":100,"search_terms":["a","Käse"],)"
                      R"("sort_direction":"asc","states":"closed"})");
    QTest::newRow("whole") << Query{.terms = {u"A"_s},
                                    .match = Query::Match::Whole,
                                    .states = Query::States::Suspended,
                                    .order = Query::Order::Descending,
                                    .pageSize = 1}
                           << QString()
                           << QByteArray(
                                  R"({"fuzzy_search":false,"page_size":1,"search_terms":["A"],)"
                                  R"("sort_direction":"desc","states":"suspended"})");
    QTest::newRow("active") << Query{.states = Query::States::Active} << QString()
                            << QByteArray(
                                   R"({"page_size":100,"sort_direction":"asc","states":"active"})");
}

void TestSubaccountService::writesTheQuestion()
{
    QFETCH(const SubaccountQuery, query);
    QFETCH(const QString, token);
    QFETCH(const QByteArray, body);
    QVERIFY(!query.problem());
    QCOMPARE(query.toJson(token), body);
}

void TestSubaccountService::writesTheWish_data()
{
    QTest::addColumn<NewSubaccount>("wish");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("default") << NewSubaccount{.name = u" Acme \t"_s}
                             << QByteArray(R"({"archiving":false,"dedicated_ip":false,)"
                                           R"("enable_sms":false,"enforce_2fa":false,)"
                                           R"("fullname":"Acme","limit":10000})");
    QTest::newRow("all") << NewSubaccount{.name = u"Käse \"& Co\""_s,
                                          .email = u"a@b.example"_s,
                                          .planSize = 250'000,
                                          .dedicatedIp = true,
                                          .archiving = true,
                                          .enforces2fa = true,
                                          .sms = true,
                                          .smsLimit = 5}
                         << QByteArray(R"({"archiving":true,"dedicated_ip":true,"enable_sms":true,)"
                                       R"("enforce_2fa":true,"fullname":"Käse \"& Co\"",)"
                                       R"("limit":250000,"sms_limit":5,)"
                                       R"("subaccount_email":"a@b.example"})");
}

void TestSubaccountService::writesTheWish()
{
    QFETCH(const NewSubaccount, wish);
    QFETCH(const QByteArray, body);
    QVERIFY(!wish.problem());
    QCOMPARE(wish.toJson(), body);
}

void TestSubaccountService::refusesWhatTheServiceWould_data()
{
    QTest::addColumn<NewSubaccount>("wish");
    QTest::newRow("no name") << NewSubaccount{};
    QTest::newRow("blanks") << NewSubaccount{.name = u" \t "_s};
    QTest::newRow("line break") << NewSubaccount{.name = u"a\nb"_s};
    QTest::newRow("no address") << NewSubaccount{.name = u"a"_s, .email = u"a@b"_s};
    QTest::newRow("two addresses") << NewSubaccount{.name = u"a"_s, .email = u"a@b.c,d@e.f"_s};
    QTest::newRow("no such plan") << NewSubaccount{.name = u"a"_s, .planSize = 12'345};
    QTest::newRow("too small a plan")
        << NewSubaccount{.name = u"a"_s, .planSize = 100'000, .dedicatedIp = true};
    QTest::newRow("negative") << NewSubaccount{.name = u"a"_s, .sms = true, .smsLimit = -1};
}

void TestSubaccountService::refusesWhatTheServiceWould()
{
    QFETCH(const NewSubaccount, wish);
    QVERIFY(wish.problem().has_value() && !wish.problem()->isEmpty());
}

void TestSubaccountService::walksAllPages()
{
    EmulatedService service;
    SubaccountService subaccounts(service.client());
    QObject owner;
    const auto *all = subaccounts.search({.pageSize = 3}, {}, &owner);
    QVERIFY(service.wait(all));
    QVERIFY(!all->error());
    QCOMPARE(service.requests("/subaccounts/search"), 3);
    QCOMPARE(all->result().size(), 7);
    QSet<QString> ids;
    for (const Subaccount &subaccount : all->result())
        ids += subaccount.id;
    QCOMPARE(ids.size(), 7);
    QCOMPARE(all->result().first().name, u"Alpenblick Hotel"_s);
    QCOMPARE(all->result().first().state, Subaccount::State::Closed);
    QVERIFY(!all->requestId().isEmpty());
}

void TestSubaccountService::asksForStatesAndTerms_data()
{
    QTest::addColumn<SubaccountQuery>("query");
    QTest::addColumn<int>("count");
    using Query = SubaccountQuery;
    QTest::newRow("active") << Query{.states = Query::States::Active} << 5;
    QTest::newRow("closed") << Query{.states = Query::States::Closed} << 1;
    QTest::newRow("suspended") << Query{.states = Query::States::Suspended} << 1;
    QTest::newRow("part") << Query{.terms = {u"bluefin"_s, u"NORD"_s}} << 2;
    QTest::newRow("whole, other case")
        << Query{.terms = {u"bluefin outfitters"_s}, .match = Query::Match::Whole} << 0;
    QTest::newRow("whole") << Query{.terms = {u"Bluefin Outfitters"_s},
                                    .match = Query::Match::Whole}
                           << 1;
    QTest::newRow("id, other case")
        << Query{.terms = {u"KX3F9Q"_s}, .match = Query::Match::Whole} << 0;
}

void TestSubaccountService::asksForStatesAndTerms()
{
    QFETCH(const SubaccountQuery, query);
    QFETCH(const int, count);
    EmulatedService service;
    SubaccountService subaccounts(service.client());
    QObject owner;
    const auto *page = subaccounts.fetchPage(query, {}, {}, &owner);
    QVERIFY(service.wait(page));
    QVERIFY(!page->error());
    QCOMPARE(page->result().items.size(), count);
    QCOMPARE(page->result().total, count);
    QCOMPARE(page->result().continueToken, QString());
}

void TestSubaccountService::adds()
{
    EmulatedService service;
    SubaccountService subaccounts(service.client());
    QObject owner;
    const NewSubaccount wish{.name = u"Pine Ltd"_s, .email = u"pine@pine.example"_s};
    const auto *added = subaccounts.add(wish, &owner);
    QVERIFY(service.wait(added));
    QVERIFY(!added->error());
    QCOMPARE(added->result().name, u"Pine Ltd"_s);
    QCOMPARE(added->result().id.size(), 6);
    QCOMPARE(service.requests("/subaccount/add"), 1);
    QCOMPARE(service.lastBody("/subaccount/add"), wish.toJson());
    const auto *seen = subaccounts.search({.terms = {added->result().id}}, {}, &owner);
    QVERIFY(service.wait(seen));
    QCOMPARE(seen->result().value(0).name, u"Pine Ltd"_s);
    QCOMPARE(seen->result().value(0).email, u"pine@pine.example"_s);
}

void TestSubaccountService::sendsNothingThatHasAProblem()
{
    EmulatedService service;
    SubaccountService subaccounts(service.client());
    QObject owner;
    const auto *added = subaccounts.add({}, &owner);
    const auto *found = subaccounts.search({.pageSize = 0}, {}, &owner);
    const auto *term = subaccounts.search({.terms = {u"a\nb"_s}}, {}, &owner);
    QVERIFY(service.wait(term));
    QVERIFY(added->isFinished() && found->isFinished());
    for (const ApiReply *reply : std::initializer_list<const ApiReply *>{added, found, term}) {
        QCOMPARE(reply->error()->kind, ApiError::Kind::InvalidRequest);
        QCOMPARE(reply->error()->effect, ApiError::Effect::NotSent);
    }
    QCOMPARE(service.requests(), 0);
}

void TestSubaccountService::failsWholeWhenAPageFails()
{
    EmulatedService service({"cut-json:page=2"});
    SubaccountService subaccounts(service.client());
    QObject owner;
    const auto *all = subaccounts.search({.pageSize = 3}, {}, &owner);
    QVERIFY(service.wait(all));
    QCOMPARE(all->error()->kind, ApiError::Kind::UnexpectedAnswer);
    QCOMPARE(all->error()->operation, u"/subaccounts/search"_s);
    QCOMPARE(service.requests(), 2);
}

void TestSubaccountService::stopsWhereTheServiceTurnsInCircles()
{
    EmulatedService service;
    const auto answerOnce = [&](const QByteArray &body) {
        return [&service, body](const QString &, QObject *owner) {
            const Decoder<SubaccountService::Page> decode
                = [body](const QByteArray &) { return subaccountsIn(body); };
            return service.client().send<SubaccountService::Page>(endpoints::subaccountsSearch,
                                                                  "{}", decode, {}, owner);
        };
    };
    QObject owner;
    for (const char *body : {R"({"data":{"subaccounts":[{"id":"a"}],"continue_token":"t"}})",
                             R"({"data":{"subaccounts":[],"continue_token":"t"}})"}) {
        const auto *all = new AllPages<Subaccount>({}, answerOnce(body), &owner);
        QVERIFY(service.wait(all));
        QCOMPARE(all->error()->kind, ApiError::Kind::UnexpectedAnswer);
        QCOMPARE(all->error()->fieldErrors.value(0).field, u"data.continue_token"_s);
    }
    QCOMPARE(service.requests(), 3);
}

void TestSubaccountService::cancels()
{
    EmulatedService service;
    SubaccountService subaccounts(service.client());
    QObject owner;
    auto *all = subaccounts.search({}, {}, &owner);
    all->cancel();
    QVERIFY(service.wait(all));
    QCOMPARE(all->error()->kind, ApiError::Kind::Cancelled);
    QCOMPARE(service.requests(), 0);
}

QTEST_GUILESS_MAIN(TestSubaccountService)
#include "tst_subaccountservice.moc"
