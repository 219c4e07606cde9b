// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/emulatedservice.h"
#include "api/endpoints.h"
#include "api/requestlog.h"
#include "api/subaccounts/subaccountservice.h"
#include "api/suppressions/suppressionservice.h"
#include "api/writes/unknownwrites.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString cafe = u"34mPq7"_s;
const QString logistics = u"Kx3f9Q"_s;

QString subaccountIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)["subaccount_id"_L1].toString();
}

} // namespace

/// As one of the subaccounts, with the emulator behind real HTTP.
class TestWorkingAs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void actsForTheSubaccountWhereItCan_data();
    void actsForTheSubaccountWhereItCan();
    void leavesAnotherOneThatIsNamed();
    void changesNothingAsTheAccountItself();
    void readsAndWritesForTheSubaccount();
    void namesItInLogAndErrors();
    void looksForALostWriteWhereItWasMade();
    void looksForTheMastersLostWriteAtTheMaster();

private:
    ApiClient &workAs(const QString &id, const QString &name = {});
    void loseAnAddition(ApiClient &client);

    std::unique_ptr<EmulatedService> m_service;
    std::vector<std::unique_ptr<ApiClient>> m_clients;
};

void TestWorkingAs::init()
{
    m_service = std::make_unique<EmulatedService>();
}

void TestWorkingAs::cleanup()
{
    m_clients.clear();
    m_service.reset();
}

ApiClient &TestWorkingAs::workAs(const QString &id, const QString &name)
{
    ApiAccess access = m_service->access();
    access.subaccount = id;
    access.subaccountName = name;
    m_clients.push_back(std::make_unique<ApiClient>(access, m_service->queue()));
    return *m_clients.back();
}

void TestWorkingAs::actsForTheSubaccountWhereItCan_data()
{
    QTest::addColumn<QString>("path");
    for (const Endpoint *endpoint : endpoints::all)
        QTest::newRow(endpoint->path.data()) << QString(endpoint->path);
}

void TestWorkingAs::actsForTheSubaccountWhereItCan()
{
    QFETCH(const QString, path);
    const Endpoint &endpoint = *endpointAt(path);
    const QByteArray body = R"({"a":1})";
    const bool takesOne = endpoint.subaccounts == SubaccountScope::SubaccountId;
    QCOMPARE(workAs(cafe).bodyFor(endpoint, body),
             takesOne ? QByteArray(R"({"a":1,"subaccount_id":"34mPq7"})") : body);
}

void TestWorkingAs::leavesAnotherOneThatIsNamed()
{
    const QByteArray body = R"({"subaccount_id":"Kx3f9Q"})";
    QCOMPARE(workAs(cafe).bodyFor(endpoints::suppressionView, body), body);
}

void TestWorkingAs::changesNothingAsTheAccountItself()
{
    QCOMPARE(workAs({}).bodyFor(endpoints::suppressionView, "{}"), QByteArray("{}"));
}

void TestWorkingAs::readsAndWritesForTheSubaccount()
{
    QObject calls;
    SuppressionService asCafe(workAs(cafe));
    const auto *added = asCafe.add({.address = u"zoe@example.org"_s}, &calls);
    QVERIFY(m_service->wait(added));
    QVERIFY(!added->error());
    QCOMPARE(subaccountIn(m_service->lastBody("/suppression/add")), cafe);

    SuppressionQuery query = SuppressionQuery::everything(m_service->clock().now());
    query.address = u"zoe@example.org"_s;
    const auto found = [&](const QString &worker) {
        auto *view = SuppressionService(workAs(worker)).view(query, {}, &calls);
        return m_service->wait(view) && !view->error() ? int(view->result().size()) : -1;
    };
    QCOMPARE(found(cafe), 1);
    QCOMPARE(subaccountIn(m_service->lastBody("/suppression/view")), cafe);
    QCOMPARE(found(logistics), 0);
    QCOMPARE(found({}), 0);
}

void TestWorkingAs::namesItInLogAndErrors()
{
    RequestLog log(m_service->queue());
    QObject calls;
    ApiClient &client = workAs(cafe, u"Café Zoë"_s);
    const auto *added = SuppressionService(client).add({.address = u"zoe@example.org"_s}, &calls);
    QVERIFY(m_service->wait(added));
    QTRY_COMPARE(log.count(), 1);
    QCOMPARE(log.at(0).accountName, u"Harbour, as Café Zoë (34mPq7)"_s);
    const auto *found = SubaccountService(client).search({}, {}, &calls);
    QVERIFY(m_service->wait(found));
    QTRY_COMPARE(log.count(), 2);
    QCOMPARE(log.at(1).accountName, u"Harbour"_s); // that is asked as the master
    QCOMPARE(client.contextOf(endpoints::suppressionAdd).account,
             u"Harbour, as Café Zoë (34mPq7)"_s);
    QCOMPARE(client.contextOf(endpoints::activitySearch).account, u"Harbour"_s);
}

/// The service takes it, and its answer is lost.
void TestWorkingAs::loseAnAddition(ApiClient &client)
{
    QObject calls;
    const auto *added = SuppressionService(client).add({.address = u"lost@example.org"_s}, &calls);
    QVERIFY(m_service->wait(added));
    QCOMPARE(added->error()->effect, ApiError::Effect::Unknown);
}

void TestWorkingAs::looksForALostWriteWhereItWasMade()
{
    m_service = std::make_unique<EmulatedService>(
        QByteArrayList{"lost-answer:on=suppression/add,count=1"});
    UnknownWrites writes(m_service->queue().journal(), m_service->clock());
    writes.setClient(m_service->access().id, &workAs(logistics)); // works as another one now
    loseAnAddition(workAs(cafe, u"Café Zoë"_s));
    QCOMPARE(writes.writes().size(), 1);
    QCOMPARE(writes.writes().constFirst().accountName, u"Harbour, as Café Zoë (34mPq7)"_s);
    QVERIFY(m_service->wait([&writes] {
        return writes.writes().constFirst().finding == UnknownWrite::Finding::Happened;
    }));
    QCOMPARE(subaccountIn(m_service->lastBody("/suppression/view")), cafe);
    writes.setClient(m_service->access().id, nullptr);
}

void TestWorkingAs::looksForTheMastersLostWriteAtTheMaster()
{
    m_service = std::make_unique<EmulatedService>(
        QByteArrayList{"lost-answer:on=suppression/add,count=1"});
    UnknownWrites writes(m_service->queue().journal(), m_service->clock());
    writes.setClient(m_service->access().id, &workAs(cafe));
    loseAnAddition(workAs({}));
    QVERIFY(m_service->wait([&writes] {
        return writes.writes().constFirst().finding == UnknownWrite::Finding::Happened;
    }));
    QCOMPARE(subaccountIn(m_service->lastBody("/suppression/view")), QString());
    writes.setClient(m_service->access().id, nullptr);
}

QTEST_GUILESS_MAIN(TestWorkingAs)
#include "tst_workingas.moc"
