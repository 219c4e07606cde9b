// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/endpoints.h"
#include "api/requestlog.h"
#include "api/subaccounts/subaccountservice.h"
#include "api/suppressions/suppressionservice.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A read-only account, with the emulator behind real HTTP as the witness.
class TestReadOnly : public QObject {
    Q_OBJECT
private slots:
    void init();
    void refusesEveryWrite_data();
    void refusesEveryWrite();
    void changesNothingThroughTheServices();
    void reads();

private:
    std::unique_ptr<EmulatedService> m_service;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<RequestLog> m_log;
};

void TestReadOnly::init()
{
    m_log.reset();
    m_client.reset();
    m_service = std::make_unique<EmulatedService>();
    ApiAccess access = m_service->access();
    access.readOnly = true;
    m_client = std::make_unique<ApiClient>(access, m_service->queue());
    m_log = std::make_unique<RequestLog>(m_service->queue());
}

void TestReadOnly::refusesEveryWrite_data()
{
    QTest::addColumn<const Endpoint *>("endpoint");
    for (const Endpoint *endpoint : endpoints::all) {
        if (endpoint->safety != RetrySafety::ReadOnly)
            QTest::addRow("%s %s", endpoint->path.data(),
                          endpoint->verb == Verb::Patch ? "PATCH" : "POST")
                << endpoint;
    }
}

void TestReadOnly::refusesEveryWrite()
{
    QFETCH(const Endpoint *, endpoint);
    QObject calls;
    const Decoder<bool> nothing = [](const QByteArray &) -> Result<bool, ApiError> { return true; };
    const ApiReply *reply = m_client->send<bool>(*endpoint, "{}", nothing, {}, &calls);
    QVERIFY(m_service->wait(reply));
    QCOMPARE(reply->error()->kind, ApiError::Kind::ReadOnlyAccount);
    QCOMPARE(reply->error()->effect, ApiError::Effect::NotSent);
    QCOMPARE(m_service->requests(), 0);
    QCOMPARE(m_service->queue().status().queued, 0);
    QVERIFY2(m_service->queue().journal().unresolved().empty(), "noted down");
    QCOMPARE(m_log->count(), 0);
}

void TestReadOnly::changesNothingThroughTheServices()
{
    QObject calls;
    const QList<const ApiReply *> replies{
        SuppressionService(*m_client).add({.address = u"a@example.org"_s}, &calls),
        SuppressionService(*m_client).remove(
            {.address = u"a@example.org"_s, .kinds = {Suppression::Kind::Manual}}, &calls),
        SubaccountService(*m_client).add({.name = u"New"_s}, &calls)};
    for (const ApiReply *reply : replies) {
        QVERIFY(m_service->wait(reply));
        QCOMPARE(reply->error()->kind, ApiError::Kind::ReadOnlyAccount);
    }
    QCOMPARE(m_service->requests(), 0); // not even a read before the write
    const auto *found
        = SubaccountService(m_service->client()).search({.terms = {u"New"_s}}, {}, &calls);
    QVERIFY(m_service->wait(found));
    QVERIFY(found->result().isEmpty());
}

void TestReadOnly::reads()
{
    QObject calls;
    const auto *found = SubaccountService(*m_client).search({}, {}, &calls);
    QVERIFY(m_service->wait(found));
    QCOMPARE(found->result().size(), 7);
}

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
