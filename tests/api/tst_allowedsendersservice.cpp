// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/senders/allowedsenderscodec.h"
#include "api/senders/allowedsendersservice.h"
#include "api/senders/senderdomainservice.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Mode = AllowedSenders::Mode;

class TestAllowedSendersService : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsEveryShape_data();
    void readsEveryShape();
    void writesRequests();
    void refusesWhatTheServiceWould();
    void editsTheList();
    void replacesTheList();
    void switchesSenderDomainsOff();
    void actsForASubaccount();

private:
    [[nodiscard]] AllowedSenders resultOf(const AllowedSendersService::Reply *reply);

    std::unique_ptr<EmulatedService> m_service;
    QObject m_owner;
};

void TestAllowedSendersService::init()
{
    m_service = std::make_unique<EmulatedService>();
}

AllowedSenders TestAllowedSendersService::resultOf(const AllowedSendersService::Reply *reply)
{
    return m_service->wait(reply) && !reply->error() ? reply->result() : AllowedSenders();
}

void TestAllowedSendersService::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QStringList>("senders");
    QTest::newRow("documented") << QByteArray(
        R"({"data":{"allowed_senders":["a@b.example"],"mode":"disabled"}})")
                                << Mode::Disabled << QStringList{u"a@b.example"_s};
    QTest::newRow("objects") << QByteArray(
        R"({"data":{"allowed_senders":[{"email_address":"a@b.example"},null,""],)"
        R"("mode":"Whitelist"}})")
                             << Mode::Whitelist << QStringList{u"a@b.example"_s};
    QTest::newRow("new mode") << QByteArray(
        R"({"data":{"allowed_senders":null,"mode":"greylist"}})")
                              << Mode::Unknown << QStringList();
}

void TestAllowedSendersService::readsEveryShape()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Mode, mode);
    QFETCH(const QStringList, senders);
    const auto allowed = allowedSendersIn(body);
    QVERIFY(allowed);
    QCOMPARE(allowed.value().mode, mode);
    QCOMPARE(allowed.value().senders, senders);
    QVERIFY(!allowedSendersIn(R"({"data":{"mode":"disabled"}})"));
}

void TestAllowedSendersService::writesRequests()
{
    QCOMPARE(AllowedSendersQuery{}.toJson(), QByteArray("{}"));
    const QStringList senders{u" a@b.example"_s, u"Bücher.example"_s};
    QCOMPARE((AllowedSendersUpdate{Mode::Blacklist, senders, u"Kx3f9Q"_s}.toJson()),
             QByteArray(R"({"allowed_senders":["a@b.example","xn--bcher-kva.example"],)"
                        R"("mode":"blacklist","subaccount_id":"Kx3f9Q"})"));
    QCOMPARE((AllowedSendersEntries{{u"a@b.example"_s}}.toJson()),
             QByteArray(R"({"allowed_senders":["a@b.example"]})"));
}

void TestAllowedSendersService::refusesWhatTheServiceWould()
{
    QVERIFY((AllowedSendersUpdate{Mode::Unknown, {}}.problem()));
    QVERIFY((AllowedSendersUpdate{Mode::Whitelist, {}}.problem()));
    QVERIFY(!(AllowedSendersUpdate{Mode::Disabled, {}}.problem()));
    QVERIFY((AllowedSendersEntries{{}}.problem()));
    QVERIFY((AllowedSendersEntries{{u"@b.example"_s}}.problem()));
    QVERIFY((AllowedSendersEntries{{u"co.uk"_s}}.problem()));
    QVERIFY(!(AllowedSendersEntries{{u"b.example"_s, u"a@b.example"_s}}.problem()));
}

void TestAllowedSendersService::editsTheList()
{
    AllowedSendersService service(m_service->client());
    const auto added = resultOf(service.add({{u"rosa@pine.example"_s}}, &m_owner));
    QVERIFY(added.senders.contains(u"rosa@pine.example"_s));
    QCOMPARE(added.mode, Mode::Disabled);
    const auto removed
        = resultOf(service.remove({{u"rosa@pine.example"_s, u"nobody@pine.example"_s}}, &m_owner));
    QVERIFY(!removed.senders.isEmpty());
    QVERIFY(!removed.senders.contains(u"rosa@pine.example"_s));
}

void TestAllowedSendersService::replacesTheList()
{
    AllowedSendersService service(m_service->client());
    const AllowedSendersUpdate update{Mode::Blacklist, {u"pine.example"_s}};
    QCOMPARE(resultOf(service.update(update, &m_owner)).senders, update.senders);
    const auto found = resultOf(service.view({}, {}, &m_owner));
    QCOMPARE(found.mode, Mode::Blacklist);
    QCOMPARE(found.senders, update.senders);
}

void TestAllowedSendersService::switchesSenderDomainsOff()
{
    AllowedSendersService service(m_service->client());
    (void)resultOf(service.update({Mode::Whitelist, {u"pine.example"_s}}, &m_owner));
    const auto *verify = SenderDomainService(m_service->client())
                             .verify({.domain = u"nordlicht.example"_s}, &m_owner);
    QVERIFY(m_service->wait(verify));
    QVERIFY(verify->error());
    QCOMPARE(verify->error()->kind, ApiError::Kind::Refused);
}

void TestAllowedSendersService::actsForASubaccount()
{
    const auto found = resultOf(AllowedSendersService(m_service->client())
                                    .view({.subaccountId = u"tZ81cD"_s}, {}, &m_owner));
    QCOMPARE(found.mode, Mode::Whitelist);
    QCOMPARE(found.senders, QStringList{u"tokyo-bungu.example"_s});
}

QTEST_GUILESS_MAIN(TestAllowedSendersService)
#include "tst_allowedsendersservice.moc"
