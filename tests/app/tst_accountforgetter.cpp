// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "account/profilekeys.h"
#include "account/profilestore.h"
#include "account/sessionkeystore.h"
#include "api/changes/changelog.h"
#include "api/senders/dns/senderhistory.h"
#include "api/subaccounts/estate/estatestore.h"
#include "api/subaccounts/subaccountservice.h"
#include "api/subaccounts/usagesnapshots.h"
#include "app/accountforgetter.h"
#include "app/queues.h"
#include "core/clock.h"
#include "core/settings.h"
#include "net/requestqueue.h"
#include "support/canary.h"
#include "support/faultserver.h"
#include "support/freshstate.h"
#include "support/scriptedkeystore.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestAccountForgetter : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void forgetsEverything();
    void forgetsWhatIsKeptOfSubaccounts();
    void staysWhereSomethingCanNotBeForgotten();
    void keepsAllWhileTheKeyStaysThere();
    void seesThatAKeyIsStillThere();

private:
    void write(const QString &summary);

    const Secret m_key{"api-0123456789ABCDEF0123456789ABCDEF"};
    const SystemClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedKeyStore> m_system;
    SessionKeyStore m_session;
    std::unique_ptr<ProfileKeys> m_keys;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Queues> m_queues;
    std::unique_ptr<ChangeLog> m_changes;
    std::unique_ptr<AccountForgetter> m_forgetter;
    Profile m_profile;
};

void TestAccountForgetter::init()
{
    freshState();
    m_folder = std::make_unique<QTemporaryDir>();
    m_profiles = std::make_unique<ProfileStore>(m_folder->path());
    m_profiles->load();
    QTRY_VERIFY(m_profiles->isLoaded());
    m_server = std::make_unique<FaultServer>();
    m_server->setFallback(FaultReply::json(R"({"data":{},"request_id":"r"})"));
    Profile profile{.name = u"Canary harbour"_s};
    profile.ownBaseUrl = QUrl(m_server->url().toString() + u"/v3"_s);
    m_profile = *m_profiles->find(m_profiles->add(profile).value());
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"outpost.ini"_s));
    m_settings->setLastAccount(m_profile.id);
    m_system = std::make_unique<ScriptedKeyStore>();
    m_system->keys.insert(m_profile.id, m_key);
    m_keys = std::make_unique<ProfileKeys>(*m_system, m_session);
    m_queues = std::make_unique<Queues>(m_clock);
    m_changes = std::make_unique<ChangeLog>(ChangeLog::defaultPath());
    m_forgetter = std::make_unique<AccountForgetter>(*m_profiles, *m_keys, *m_queues, *m_changes,
                                                     *m_settings);
}

void TestAccountForgetter::cleanup()
{
    m_forgetter.reset();
    m_changes.reset();
    m_queues.reset();
    m_settings.reset();
    m_profiles.reset();
}

void TestAccountForgetter::write(const QString &summary)
{
    const Account account = accountOf(m_profile, m_key);
    HttpRequest request;
    request.endpoint = {.path = "/suppression/add"_L1,
                        .safety = RetrySafety::NotSafe,
                        .deadline = std::chrono::seconds(20)};
    request.baseUrl = account.baseUrl;
    request.key = m_key;
    request.body = "{}";
    request.account = account.access().id;
    request.intent = {.accountName = m_profile.name, .summary = summary, .check = {}};
    RequestQueue &queue = m_queues->of(account);
    QueuedRequest *call = queue.submit(request, this);
    QSignalSpy finished(call, &QueuedRequest::finished);
    QVERIFY(finished.wait(20'000));
    queue.settleWrite(call->answer().writeNumber, WriteState::Done, {});
}

void TestAccountForgetter::forgetsEverything()
{
    write(u"Canary: block a@example.com"_s);
    m_server->setFallback({.bytes = {}, .end = FaultReply::End::Reset});
    write({});
    write(u"never comes"_s); // refused: the one before is in doubt
    const QString kept = m_profile.id.toString(QUuid::WithoutBraces);
    m_changes->record({.id = QUuid::createUuid(), .account = kept, .title = u"Canary: mine"_s});
    m_changes->record(
        {.id = QUuid::createUuid(), .account = u"another"_s, .title = u"Canary: theirs"_s});
    SenderHistory(senderHistoryFile(m_profile.id))
        .noteBelief({u"canary.example"_s, {}}, {true, true, true}, m_clock.now());
    QVERIFY(QFile::exists(senderHistoryFile(m_profile.id)));
    const QSignalSpy forgotten(m_forgetter.get(), &AccountForgetter::forgotten);
    m_forgetter->forget(m_profile.id);
    QTRY_COMPARE(forgotten.size(), 1);
    QVERIFY(!QFile::exists(senderHistoryFile(m_profile.id)));
    QCOMPARE(forgotten.first().at(0).toString(), m_profile.name);
    QCOMPARE(forgotten.first().at(1).toInt(), 1);
    QCOMPARE(forgotten.first().at(2).toInt(), 1);
    QVERIFY(m_system->keys.isEmpty());
    QVERIFY(!m_profiles->find(m_profile.id));
    QVERIFY(m_settings->lastAccount().isNull());
    const QByteArray id = m_profile.id.toByteArray(QUuid::WithoutBraces);
    cleanup();
    QCOMPARE(sweepFor(id, m_folder->path()).found, QStringList());
    QCOMPARE(sweepFor("Canary: block", statePath()).found, QStringList());
    QCOMPARE(sweepFor("Canary: mine", statePath()).found, QStringList());
    QCOMPARE(sweepFor("Canary: theirs", statePath()).found.size(), 1);
    QCOMPARE(sweepFor("canary.example", statePath()).found, QStringList());
}

void TestAccountForgetter::forgetsWhatIsKeptOfSubaccounts()
{
    UsageSnapshots snapshots(UsageSnapshots::defaultFolder());
    EstateStore estate(EstateStore::defaultFolder());
    m_forgetter->alsoForget([&](const QString &account) { return snapshots.forget(account); });
    m_forgetter->alsoForget([&](const QString &account) { return estate.forget(account); });
    const QString kept = m_profile.id.toString(QUuid::WithoutBraces);
    EstateMatrix matrix;
    matrix.set(u"canary"_s, EstateAspect::Tracking, {.text = u"Canary: mine"_s});
    for (const QString &account : {kept, u"another"_s}) {
        snapshots.record(account, {{.id = u"canary"_s, .planUsed = 1}},
                         QDateTime::currentDateTimeUtc());
        QVERIFY(!estate.save(account, matrix).result());
    }
    const QSignalSpy forgotten(m_forgetter.get(), &AccountForgetter::forgotten);
    m_forgetter->forget(m_profile.id);
    QTRY_COMPARE(forgotten.size(), 1);
    QVERIFY(snapshots.series(kept).result().isEmpty());
    QCOMPARE(snapshots.series(u"another"_s).result().size(), 1);
    QCOMPARE(estate.load(kept).result().size(), 0);
    QCOMPARE(estate.load(u"another"_s).result().size(), 1);
    QCOMPARE(sweepFor("canary", statePath()).found.size(), 2);
}

void TestAccountForgetter::staysWhereSomethingCanNotBeForgotten()
{
    m_forgetter->alsoForget([](const QString &) {
        QPromise<std::optional<QString>> promise;
        promise.start();
        promise.addResult(u"disk full"_s);
        promise.finish();
        return promise.future();
    });
    const QSignalSpy refused(m_forgetter.get(), &AccountForgetter::refused);
    m_forgetter->forget(m_profile.id);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"disk full"_s));
    QVERIFY(m_profiles->find(m_profile.id));
    QCOMPARE(m_system->keys.size(), 1);
}

void TestAccountForgetter::keepsAllWhileTheKeyStaysThere()
{
    const QSignalSpy problem(m_forgetter.get(), &AccountForgetter::keyProblem);
    const QSignalSpy forgotten(m_forgetter.get(), &AccountForgetter::forgotten);
    m_system->trouble = KeyStatus::Locked;
    m_forgetter->forget(m_profile.id);
    QTRY_COMPARE(problem.size(), 1);
    QVERIFY(m_profiles->find(m_profile.id));
    QCOMPARE(m_settings->lastAccount(), m_profile.id);
    QCOMPARE(m_system->keys.size(), 1);
    m_forgetter->unlock();
    QTRY_COMPARE(forgotten.size(), 1);
    QVERIFY(m_system->keys.isEmpty());
}

/// A store that says "removed" and keeps it.
void TestAccountForgetter::seesThatAKeyIsStillThere()
{
    struct Liar final : KeyStore {
        KeyReply *settled(const KeyOutcome &outcome, QObject *parent)
        {
            auto *reply = new KeyReply(parent);
            reply->settle(outcome);
            return reply;
        }
        KeyReply *read(const QUuid &, QObject *parent) override
        {
            return settled({.status = KeyStatus::Found, .key = Secret("api-x")}, parent);
        }
        KeyReply *write(const QUuid &, const Secret &, QObject *parent) override
        {
            return settled({.status = KeyStatus::Done}, parent);
        }
        KeyReply *remove(const QUuid &, QObject *parent) override
        {
            return settled({.status = KeyStatus::Done}, parent);
        }
        KeyReply *unlock(QObject *parent) override
        {
            return settled({.status = KeyStatus::Done}, parent);
        }
    } liar;
    ProfileKeys keys(liar, m_session);
    AccountForgetter forgetter(*m_profiles, keys, *m_queues, *m_changes, *m_settings);
    const QSignalSpy forgotten(&forgetter, &AccountForgetter::forgotten);
    const QSignalSpy refused(&forgetter, &AccountForgetter::refused);
    forgetter.forget(m_profile.id);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(forgotten.size(), 0);
}

QTEST_GUILESS_MAIN(TestAccountForgetter)
#include "tst_accountforgetter.moc"
