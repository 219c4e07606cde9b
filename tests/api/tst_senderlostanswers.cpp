// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/senders/allowedsendersservice.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/singlesenderservice.h"
#include "api/writes/unknownwrites.h"
#include "net/writejournal.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Finding = UnknownWrite::Finding;

/// What becomes of writes on senders whose answer is lost: one POST each, found by reading.
class TestSenderLostAnswers : public QObject {
    Q_OBJECT
private slots:
    void resolves_data();
    void resolves();
    void tellsWhatWasThereBefore_data();
    void tellsWhatWasThereBefore();
    void goesOnAfterA429();

private:
    void serve(const QByteArrayList &faults);
    [[nodiscard]] ApiReply *write(const QByteArray &operation, const QString &suffix = {});

    std::unique_ptr<EmulatedService> m_service;
    std::unique_ptr<UnknownWrites> m_unknown;
    QObject m_owner;
};

void TestSenderLostAnswers::serve(const QByteArrayList &faults)
{
    m_unknown.reset();
    m_service = std::make_unique<EmulatedService>(faults);
    m_unknown = std::make_unique<UnknownWrites>(m_service->queue().journal(), m_service->clock());
    m_unknown->setDelays({0ms, 0ms});
    m_unknown->setClient(u"id-1"_s, &m_service->client());
}

ApiReply *TestSenderLostAnswers::write(const QByteArray &operation, const QString &existing)
{
    SenderDomainService domains(m_service->client());
    SingleSenderService singles(m_service->client());
    AllowedSendersService allowed(m_service->client());
    const QString domain = u"nordlicht.example"_s;
    const auto orExisting
        = [&existing](const QString &fresh) { return existing.isEmpty() ? fresh : existing; };
    if (operation == "/domain/add")
        return domains.add({.domain = orExisting(u"pine.example"_s)}, &m_owner);
    if (operation == "/domain/remove")
        return domains.remove({.domain = domain}, &m_owner);
    if (operation == "/domain/tracking")
        return domains.setTracking({domain, u"link"_s, u"go"_s}, &m_owner);
    if (operation == "/domain/subaccount_access")
        return domains.setAccess({domain, {{u"34mPq7"_s}, true}}, &m_owner);
    if (operation == "/single_sender_emails/add")
        return singles.add({orExisting(u"rosa@pine.example"_s), {}}, &m_owner);
    if (operation == "/single_sender_emails/remove")
        return singles.remove({u"praktikum@example.org"_s}, &m_owner);
    if (operation == "/allowed_senders/add")
        return allowed.add({{u"rosa@pine.example"_s}}, &m_owner);
    if (operation == "/allowed_senders/remove")
        return allowed.remove({{u"nordlicht.example"_s}}, &m_owner);
    if (operation == "/allowed_senders/update")
        return allowed.update({AllowedSenders::Mode::Whitelist, {u"pine.example"_s}}, &m_owner);
    return nullptr;
}

void TestSenderLostAnswers::resolves_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Finding>("finding");
    for (const char *operation :
         {"/domain/add", "/domain/remove", "/domain/tracking", "/domain/subaccount_access",
          "/single_sender_emails/add", "/single_sender_emails/remove", "/allowed_senders/add",
          "/allowed_senders/remove", "/allowed_senders/update"}) {
        for (const char *fault : {"lost-answer", "500-done", "cut-json"})
            QTest::addRow("%s %s", operation, fault)
                << QByteArray(operation) << QByteArray(fault) << Finding::Happened;
        for (const char *fault : {"500", "502", "503-html"})
            QTest::addRow("%s %s", operation, fault)
                << QByteArray(operation) << QByteArray(fault) << Finding::DidNotHappen;
    }
}

void TestSenderLostAnswers::resolves()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QByteArray, fault);
    QFETCH(const Finding, finding);
    serve({fault + ":count=1,on=" + operation.mid(1)});
    const ApiReply *reply = write(operation);
    QVERIFY(reply);
    QVERIFY(m_service->wait(reply));
    QVERIFY(reply->error());
    QCOMPARE(reply->error()->effect, ApiError::Effect::Unknown);
    QVERIFY(m_service->wait([this] {
        const QList<UnknownWrite> writes = m_unknown->writes();
        return writes.size() == 1 && writes.first().finding != Finding::Checking
            && writes.first().finding != Finding::NotChecked;
    }));
    QCOMPARE(m_unknown->writes().constFirst().finding, finding);
    QVERIFY(!m_unknown->writes().constFirst().text.isEmpty());
    QCOMPARE(m_service->requests(operation), 1);
}

void TestSenderLostAnswers::tellsWhatWasThereBefore_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("existing");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("domain") << QByteArray("/domain/add") << u"nordlicht.example"_s
                            << Finding::DidNotHappen;
    QTest::newRow("mail once more") << QByteArray("/single_sender_emails/add")
                                    << u"praktikum@example.org"_s << Finding::CannotTell;
}

void TestSenderLostAnswers::tellsWhatWasThereBefore()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QString, existing);
    QFETCH(const Finding, finding);
    serve({"lost-answer:count=1,on=" + operation.mid(1)});
    QVERIFY(m_service->wait(write(operation, existing)));
    QVERIFY(m_service->wait([this, finding] {
        return m_unknown->writes().size() == 1
            && m_unknown->writes().constFirst().finding == finding;
    }));
    QCOMPARE(m_service->requests(operation), 1);
}

void TestSenderLostAnswers::goesOnAfterA429()
{
    serve({"429:count=1,on=domain/add"});
    const ApiReply *reply = write("/domain/add");
    QVERIFY(m_service->wait(reply));
    QVERIFY(!reply->error());
    QCOMPARE(m_service->requests("/domain/add"), 2); // refused, looked for, sent once more
}

QTEST_GUILESS_MAIN(TestSenderLostAnswers)
#include "tst_senderlostanswers.moc"
