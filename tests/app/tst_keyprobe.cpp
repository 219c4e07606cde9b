// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/keys/keypermissionsservice.h"
#include "emulator/demokeys.h"
#include "emulator/demothread.h"
#include "net/httptransport.h"
#include "net/requestqueue.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Trying keys, from the service down to the emulator, over the wire.
class TestKeyProbe : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void tellsWhatAKeyCanDo_data();
    void tellsWhatAKeyCanDo();
    void tellsThatAKeyIsUnknown();

private:
    [[nodiscard]] KeyPermissionsReply *ask(const QByteArray &key);

    ManualClock m_clock;
    std::unique_ptr<Emulator::DemoThread> m_emulator;
    QUrl m_url;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<KeyPermissionsReply> m_reply;
};

void TestKeyProbe::initTestCase()
{
    Emulator::Options options;
    options.events = 100;
    m_emulator = std::make_unique<Emulator::DemoThread>(options);
    QSignalSpy listening(m_emulator.get(), &Emulator::DemoThread::listening);
    m_emulator->start();
    QTRY_COMPARE(listening.size(), 1);
    m_url = listening.first().first().toUrl();
    m_queue = std::make_unique<RequestQueue>(std::make_unique<HttpTransport>(), m_clock);
}

void TestKeyProbe::cleanupTestCase()
{
    m_reply.reset();
    m_client.reset();
    m_queue.reset();
    m_emulator.reset();
}

KeyPermissionsReply *TestKeyProbe::ask(const QByteArray &key)
{
    m_reply.reset();
    m_client = std::make_unique<ApiClient>(
        ApiAccess{.id = QString::fromLatin1(key), .baseUrl = m_url, .key = Secret(key)}, *m_queue);
    KeyPermissionsService service(*m_client);
    m_reply.reset(service.fetch(Priority::UserRead, nullptr));
    return m_reply.get();
}

void TestKeyProbe::tellsWhatAKeyCanDo_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("searches");
    QTest::addColumn<bool>("sends");
    QTest::newRow("demo") << QByteArray(Emulator::demoKey.data()) << true << true;
    QTest::newRow("sends only") << QByteArray(Emulator::searchDeniedKey.data()) << false << true;
    QTest::newRow("no right") << QByteArray(Emulator::powerlessKey.data()) << false << false;
}

void TestKeyProbe::tellsWhatAKeyCanDo()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, searches);
    QFETCH(bool, sends);
    const auto *reply = ask(key);
    QTRY_VERIFY(reply->isFinished());
    QVERIFY2(!reply->error(), qPrintable(reply->error() ? reply->error()->serverMessage : u""_s));
    QCOMPARE(reply->result().allows(endpoints::activitySearch), searches);
    QCOMPARE(reply->result().allows(endpoints::emailSend), sends);
    QCOMPARE(reply->result().isEmpty(), !searches && !sends);
}

void TestKeyProbe::tellsThatAKeyIsUnknown()
{
    const auto *unknown = ask("api-0123456789ABCDEFGHIJabcdefghijkl");
    QTRY_VERIFY(unknown->isFinished());
    QCOMPARE(unknown->error()->kind, ApiError::Kind::UnknownKey);
    const auto *malformed = ask("no-key");
    QTRY_VERIFY(malformed->isFinished());
    QCOMPARE(malformed->error()->kind, ApiError::Kind::MalformedKey);
}

QTEST_GUILESS_MAIN(TestKeyProbe)
#include "tst_keyprobe.moc"
