// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/listtext.h"
#include "api/pagetext.h"
#include "api/suppressions/suppressioncodec.h"
#include "api/suppressions/suppressionservice.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = Suppression::Kind;

namespace {

SuppressionQuery everything()
{
    return SuppressionQuery::everything(ManualClock().now());
}

SuppressionQuery everythingOf(const QString &address)
{
    SuppressionQuery query = everything();
    query.address = address;
    return query;
}

} // namespace

class TestSuppressionService : public QObject {
    Q_OBJECT
private slots:
    void readsEveryShape_data();
    void readsEveryShape();
    void namesWhatItCanNotRead_data();
    void namesWhatItCanNotRead();
    void readsWhatWasChanged();
    void writesTheQuestion_data();
    void writesTheQuestion();
    void writesTheChange();
    void refusesWhatTheServiceWould_data();
    void refusesWhatTheServiceWould();
    void walksAllPages();
    void addsAndRemoves();
    void actsForASubaccount();
    void sendsNothingThatHasAProblem();
};

void TestSuppressionService::readsEveryShape_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(OUTPOST_TEST_DATA "/suppressions"));
    const QStringList files = folder.entryList({u"*.json"_s});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << u"suppressions/"_s + file.chopped(5);
}

void TestSuppressionService::readsEveryShape()
{
    QFETCH(const QString, name);
    const auto page = suppressionsIn(dataFile(name + u".json"_s));
    QVERIFY(page);
    const QString expected = QString::fromUtf8(dataFile(name + u".txt"_s));
    const QString actual = textOf(page.value());
    QVERIFY2(actual == expected, qPrintable(difference(expected, actual)));
}

void TestSuppressionService::namesWhatItCanNotRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("data text") << QByteArray(R"({"data":"gone"})") << u"data"_s;
    QTest::newRow("no list") << QByteArray(R"({"data":{}})") << u"data.results"_s;
    QTest::newRow("list text") << QByteArray(R"({"data":{"suppressions":"x"}})")
                               << u"data.suppressions"_s;
}

void TestSuppressionService::namesWhatItCanNotRead()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const auto page = suppressionsIn(body);
    QVERIFY(!page);
    QCOMPARE(page.error().fieldErrors.value(0).field, field);
}

void TestSuppressionService::readsWhatWasChanged()
{
    const auto added = addedSuppressionIn(
        R"({"data":{"added":"true","block_description":null,"email_address":"a@b.example"}})");
    QVERIFY(added);
    QCOMPARE(added.value(), (AddedSuppression{u"a@b.example"_s, QString(), true}));
    const auto removed = removedSuppressionsIn(R"({"data":{"suppressions":[
        {"email_address":"a@b.example","reason":"manual","removed":true},
        {"email_address":"a@b.example","reason":"frozen"}]}})");
    QVERIFY(removed);
    QCOMPARE(removed.value(),
             (QList<RemovedSuppression>{{u"a@b.example"_s, Kind::Manual, u"manual"_s, true},
                                        {u"a@b.example"_s, Kind::Unknown, u"frozen"_s, {}}}));
    QVERIFY(!removedSuppressionsIn(R"({"data":{}})"));
    QVERIFY(!addedSuppressionIn(R"({"data":[]})"));
}

void TestSuppressionService::writesTheQuestion_data()
{
    QTest::addColumn<SuppressionQuery>("query");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("everything") << everything() << QString()
                                << QByteArray(R"({"end_date":"2026-03-03T00:00:00Z","sort":"desc",)"
                                              R"("start_date":"2000-01-01T00:00:00Z"})");
    SuppressionQuery query;
    query.start = QDateTime(QDate(2026, 1, 1), QTime(1, 0), Qt::OffsetFromUTC, 3600);
    query.end = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    query.address = u"a@b.example"_s;
    query.wildcard = u"b*"_s;
    query.kinds = {Kind::Spam, Kind::Bounce};
    query.order = SuppressionQuery::Order::OldestFirst;
    query.subaccountId = u"Kx3f9Q"_s;
    QTest::newRow("all fields") << query << u"t"_s
                                << QByteArray(
                                       R"({"continue_token":"t","email_address":"a@b.example",)"
                                       R"("end_date":"2026-02-01T00:00:00Z","sort":"asc",)"
                                       R"("start_date":"2026-01-01T00:00:00Z",)"
                                       R"("subaccount_id":"Kx3f9Q",)"
                                       R"("suppression_types":["spam","bounce"],"wildcard":"b*"})");
}

void TestSuppressionService::writesTheQuestion()
{
    QFETCH(const SuppressionQuery, query);
    QFETCH(const QString, token);
    QFETCH(const QByteArray, body);
    QVERIFY(!query.problem());
    QCOMPARE(query.toJson(token), body);
}

void TestSuppressionService::writesTheChange()
{
    QCOMPARE((NewSuppression{.address = u" a@b.example "_s}).toJson(),
             QByteArray(R"({"email_address":"a@b.example"})"));
    QCOMPARE((NewSuppression{u"b.example"_s, u"left"_s, u"Kx3f9Q"_s}).toJson(),
             QByteArray(R"({"block_description":"left","email_address":"b.example",)"
                        R"("subaccount_id":"Kx3f9Q"})"));
    QCOMPARE((SuppressionRemoval{u"a@b.example"_s, {Kind::Manual, Kind::Spam}, {}}).toJson(),
             QByteArray(R"({"email_address":"a@b.example","reasons":["manual","spam"]})"));
    QCOMPARE((SuppressionRemoval{u"a@b.example"_s, {Kind::Bounce}, u"Kx3f9Q"_s}).toJson(),
             QByteArray(R"({"email_address":"a@b.example","reasons":["bounce"],)"
                        R"("subaccount_id":"Kx3f9Q"})"));
}

void TestSuppressionService::refusesWhatTheServiceWould_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "localhost", "a@b", "a@b.c,d@e.f", "a b@c.example",
                                "a@b.example\nc", "@b.example", "<a@b.example>"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestSuppressionService::refusesWhatTheServiceWould()
{
    QFETCH(const QString, address);
    QVERIFY((NewSuppression{.address = address}).problem());
    QVERIFY((SuppressionRemoval{.address = address, .kinds = {Kind::Spam}}).problem());
    QVERIFY((SuppressionRemoval{.address = u"a@b.example"_s}).problem());
    QVERIFY((SuppressionRemoval{.address = u"a@b.example"_s, .kinds = {Kind::Unknown}}).problem());
    QVERIFY(!(NewSuppression{.address = u"münchen.example"_s}).problem());
}

void TestSuppressionService::walksAllPages()
{
    EmulatedService service;
    SuppressionService suppressions(service.client());
    QObject owner;
    const auto *all = suppressions.view(everything(), {}, &owner);
    QVERIFY(service.wait(all));
    QVERIFY(!all->error());
    QCOMPARE(service.requests("/suppression/view"), 3);
    QVERIFY(all->result().size() > 200);
    QSet<QString> addresses;
    for (const Suppression &suppression : all->result()) {
        QVERIFY(suppression.time.isValid());
        QVERIFY(suppression.kind != Kind::Unknown);
        addresses += suppression.address;
    }
    QCOMPARE(addresses.size(), all->result().size());
}

void TestSuppressionService::addsAndRemoves()
{
    EmulatedService service;
    SuppressionService suppressions(service.client());
    QObject owner;
    const NewSuppression wish{.address = u"Rosa@pine.example"_s, .description = u"left"_s};
    const auto *added = suppressions.add(wish, &owner);
    QVERIFY(service.wait(added));
    QCOMPARE(added->result(), (AddedSuppression{wish.address, u"left"_s, true}));
    const auto *again = suppressions.add(wish, &owner);
    QVERIFY(service.wait(again));
    QCOMPARE(again->result().added, std::optional(false));

    const auto *seen = suppressions.view(everythingOf(u"rosa@PINE.example"_s), {}, &owner);
    QVERIFY(service.wait(seen));
    QCOMPARE(seen->result().size(), 1);
    QCOMPARE(seen->result().first().time, service.clock().now());

    const auto *removed = suppressions.remove(
        {.address = wish.address, .kinds = {Kind::Manual, Kind::Spam}}, &owner);
    QVERIFY(service.wait(removed));
    QCOMPARE(removed->result().value(0).removed, std::optional(true));
    QCOMPARE(removed->result().value(1).removed, std::optional(false));
    const auto *gone = suppressions.view(everythingOf(wish.address), {}, &owner);
    QVERIFY(service.wait(gone));
    QVERIFY(gone->result().isEmpty());
}

void TestSuppressionService::actsForASubaccount()
{
    EmulatedService service;
    SuppressionService suppressions(service.client());
    QObject owner;
    const auto *added = suppressions.add(
        {.address = u"rosa@pine.example"_s, .subaccountId = u"Kx3f9Q"_s}, &owner);
    QVERIFY(service.wait(added));
    QVERIFY(!added->error());
    SuppressionQuery query = everythingOf(u"rosa@pine.example"_s);
    for (const QString &subaccount : {QString(), u"Kx3f9Q"_s, u"34mPq7"_s}) {
        query.subaccountId = subaccount;
        const auto *seen = suppressions.view(query, {}, &owner);
        QVERIFY(service.wait(seen));
        QCOMPARE(seen->result().size(), subaccount == u"Kx3f9Q"_s ? 1 : 0);
    }
    const auto *otherCase = suppressions.add(
        {.address = u"rosa@pine.example"_s, .subaccountId = u"kx3f9q"_s}, &owner);
    QVERIFY(service.wait(otherCase));
    QCOMPARE(otherCase->error()->kind, ApiError::Kind::InvalidField);
}

void TestSuppressionService::sendsNothingThatHasAProblem()
{
    EmulatedService service;
    SuppressionService suppressions(service.client());
    QObject owner;
    SuppressionQuery backwards = everything();
    std::swap(backwards.start, backwards.end);
    const auto *open = suppressions.view({}, {}, &owner);
    const auto *empty = suppressions.view(backwards, {}, &owner);
    const auto *added = suppressions.add({}, &owner);
    const auto *removed = suppressions.remove({}, &owner);
    QVERIFY(service.wait(removed));
    for (const ApiReply *reply :
         std::initializer_list<const ApiReply *>{open, empty, added, removed})
        QCOMPARE(reply->error()->kind, ApiError::Kind::InvalidRequest);
    QCOMPARE(service.requests(), 0);
}

QTEST_GUILESS_MAIN(TestSuppressionService)
#include "tst_suppressionservice.moc"
