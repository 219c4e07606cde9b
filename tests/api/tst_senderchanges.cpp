// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changelog.h"
#include "api/changes/changeplan.h"
#include "api/changes/remadechange.h"
#include "api/emulatedservice.h"
#include "api/endpoints.h"
#include "api/senders/changes/senderchanges.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Action = std::shared_ptr<ChangeAction>;
using Make = Action (*)(ApiClient &);
using Mode = AllowedSenders::Mode;
using State = ChangePlan::State;

namespace {

const QString master = u"nordlicht.example"_s;

struct Made {
    const char *name;
    Make make;
};

/// All that offers Undo.
QList<Made> undoable()
{
    return {
        {"domain added",
         [](ApiClient &client) {
             return senderchanges::addDomain(client,
                                             {.domain = u"Bücher.example"_s,
                                              .trackingSubdomain = u"go"_s,
                                              .access = DomainAccess{{u"34mPq7"_s}, false}});
         }},
        {"domain added for a subaccount",
         [](ApiClient &client) {
             return senderchanges::addDomain(
                 client, {.domain = u"pine.example"_s, .subaccountId = u"34mPq7"_s});
         }},
        {"verified domain removed",
         [](ApiClient &client) { return senderchanges::removeDomain(client, {master}); }},
        {"shared domain removed",
         [](ApiClient &client) {
             return senderchanges::removeDomain(client, {u"logistik.nordlicht.example"_s});
         }},
        {"half domain removed",
         [](ApiClient &client) {
             return senderchanges::removeDomain(client, {u"rechnung.nordlicht.example"_s});
         }},
        {"domain without tracking removed",
         [](ApiClient &client) {
             return senderchanges::removeDomain(client, {u"nordlicht-status.example"_s});
         }},
        {"domain of a subaccount removed",
         [](ApiClient &client) {
             return senderchanges::removeDomain(client, {u"bluefin.example"_s, u"9hJw2r"_s});
         }},
        {"return path",
         [](ApiClient &client) {
             return senderchanges::changeReturnPath(client, {master, QString(), u"bounces"_s});
         }},
        {"tracking name",
         [](ApiClient &client) {
             return senderchanges::changeTracking(client, {master, u"link"_s, u"go"_s});
         }},
        {"access",
         [](ApiClient &client) {
             return senderchanges::changeAccess(
                 client, {u"logistik.nordlicht.example"_s, {{u"tZ81cD"_s, u"34mPq7"_s}, true}});
         }},
        {"single sender added",
         [](ApiClient &client) {
             return senderchanges::addSingleSender(client, {u"rosa@pine.example"_s, {}});
         }},
        {"unverified single sender removed",
         [](ApiClient &client) {
             return senderchanges::removeSingleSender(client, {u"praktikum@example.org"_s});
         }},
        {"whitelist",
         [](ApiClient &client) {
             return senderchanges::updateAllowedSenders(
                 client, {Mode::Whitelist, {u"nordlicht.example"_s, u"rosa@pine.example"_s}});
         }},
        {"whitelist of a subaccount left",
         [](ApiClient &client) {
             return senderchanges::updateAllowedSenders(client, {Mode::Disabled, {}, u"tZ81cD"_s});
         }},
        {"entries added",
         [](ApiClient &client) {
             return senderchanges::addAllowedSenders(
                 client, {{u"nordlicht.example"_s, u"rosa@pine.example"_s}});
         }},
        {"entries removed",
         [](ApiClient &client) {
             return senderchanges::removeAllowedSenders(
                 client, {{u"nordlicht.example"_s, u"rosa@pine.example"_s}});
         }},
    };
}

Result<QByteArray, ApiError> wholeBody(const QByteArray &body)
{
    static const QRegularExpression id(u"\"request_id\":\"[^\"]*\",?"_s);
    return QString::fromUtf8(body).remove(id).toUtf8();
}

} // namespace

/// Changes on senders against the emulator, and what takes them back.
class TestSenderChanges : public QObject {
    Q_OBJECT
private slots:
    void init();
    void takesBackToTheByte_data();
    void takesBackToTheByte();
    void takesBackAfterARestart_data();
    void takesBackAfterARestart();
    void saysWhatCanNotBeTakenBack_data();
    void saysWhatCanNotBeTakenBack();
    void saysWhatCanNotBeDone_data();
    void saysWhatCanNotBeDone();
    void warnsOfTheMode();
    void warnsWithoutTheRightToRead();
    void saysWhatARemovalStops();
    void tellsALostAnswer();

private:
    [[nodiscard]] std::unique_ptr<ChangePlan> shown(Action action);
    [[nodiscard]] std::unique_ptr<ChangePlan> made(Action action);
    [[nodiscard]] QByteArray world();

    std::unique_ptr<EmulatedService> m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChangeLog> m_log;
};

void TestSenderChanges::init()
{
    m_log.reset();
    m_service = std::make_unique<EmulatedService>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<ChangeLog>(m_folder->filePath(u"changes.jsonl"_s));
}

/// Every byte of what the service answers of senders, of the master and the subaccounts, but for
/// the request ids.
QByteArray TestSenderChanges::world()
{
    QObject owner;
    QByteArray all;
    for (const Endpoint *endpoint : {&endpoints::domainView, &endpoints::singleSenderEmailsView,
                                     &endpoints::allowedSendersView}) {
        for (const char *account : {"", "Kx3f9Q", "34mPq7", "Vb5Ns0", "tZ81cD", "9hJw2r"}) {
            const QByteArray body = *account == 0
                ? QByteArray("{}")
                : R"({"subaccount_id":")" + QByteArray(account) + R"("})";
            const auto *reply
                = m_service->client().send<QByteArray>(*endpoint, body, wholeBody, {}, &owner);
            if (!m_service->wait(reply) || reply->error())
                return {};
            all += reply->result() + '\n';
        }
    }
    return all;
}

std::unique_ptr<ChangePlan> TestSenderChanges::shown(Action action)
{
    auto plan = std::make_unique<ChangePlan>(std::move(action), m_service->client(), *m_log,
                                             m_service->clock());
    plan->setDelays({std::chrono::milliseconds(0)});
    plan->start();
    const ChangePlan *started = plan.get();
    (void)m_service->wait([started] { return started->state() != State::Reading; });
    return plan;
}

std::unique_ptr<ChangePlan> TestSenderChanges::made(Action action)
{
    auto plan = shown(std::move(action));
    plan->apply();
    const ChangePlan *applied = plan.get();
    (void)m_service->wait([applied] { return applied->isFinished(); });
    return plan;
}

void TestSenderChanges::takesBackToTheByte_data()
{
    QTest::addColumn<Make>("make");
    const QList<Made> changes = undoable();
    for (const Made &change : changes)
        QTest::newRow(change.name) << change.make;
}

void TestSenderChanges::takesBackToTheByte()
{
    QFETCH(const Make, make);
    const QByteArray before = world();
    QVERIFY(!before.isEmpty());
    const auto plan = made(make(m_service->client()));
    QVERIFY2(plan->summary().problem.isEmpty(), qPrintable(plan->summary().problem));
    QCOMPARE(plan->state(), State::Done);
    QVERIFY(plan->notice().isEmpty());
    QVERIFY(!plan->summary().fields.isEmpty());
    QVERIFY(!plan->summary().undo.isEmpty());
    QVERIFY(world() != before);
    const auto undo = made(plan->undo());
    QCOMPARE(undo->state(), State::Done);
    QCOMPARE(world(), before);
}

void TestSenderChanges::takesBackAfterARestart_data()
{
    takesBackToTheByte_data();
}

void TestSenderChanges::takesBackAfterARestart()
{
    QFETCH(const Make, make);
    const QByteArray before = world();
    QCOMPARE(made(make(m_service->client()))->state(), State::Done);
    m_service->restart();
    const LoggedChange entry = m_log->entries().result().last();
    const auto remade = remadeChange(entry, m_service->client());
    QVERIFY(remade);
    QCOMPARE(remade->operation(), entry.operation);
    QCOMPARE(made(remade->undo(entry.before, entry.after))->state(), State::Done);
    QCOMPARE(world(), before);
}

void TestSenderChanges::saysWhatCanNotBeTakenBack_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("mail once more") << Make([](ApiClient &client) {
        return senderchanges::addSingleSender(client, {u"praktikum@example.org"_s, {}});
    });
    QTest::newRow("verified single sender") << Make([](ApiClient &client) {
        return senderchanges::removeSingleSender(client, {u"alarmzentrale@example.com"_s});
    });
}

void TestSenderChanges::saysWhatCanNotBeTakenBack()
{
    QFETCH(const Make, make);
    const auto plan = shown(make(m_service->client()));
    QVERIFY(plan->summary().undo.isEmpty());
    QVERIFY(!plan->summary().whyNotUndone.isEmpty());
    const auto applied = made(make(m_service->client()));
    QCOMPARE(applied->state(), State::Done);
    QVERIFY(!applied->undo());
}

void TestSenderChanges::saysWhatCanNotBeDone_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("words");
    QTest::newRow("there") << Make([](ApiClient &client) {
        return senderchanges::addDomain(client, {.domain = master});
    }) << u"there already"_s;
    QTest::newRow("not there") << Make([](ApiClient &client) {
        return senderchanges::removeDomain(client, {u"pine.example"_s});
    }) << u"isn't among"_s;
    QTest::newRow("of the master") << Make([](ApiClient &client) {
        return senderchanges::removeDomain(client, {u"logistik.nordlicht.example"_s, u"Kx3f9Q"_s});
    }) << u"belongs to the master"_s;
    QTest::newRow("changed meanwhile") << Make([](ApiClient &client) {
        return senderchanges::changeTracking(client, {master, u"old"_s, u"new"_s});
    }) << u"changed it to “link”"_s;
    QTest::newRow("same access") << Make([](ApiClient &client) {
        return senderchanges::changeAccess(
            client, {u"logistik.nordlicht.example"_s, {{u"Kx3f9Q"_s}, false}});
    }) << u"Nothing would change"_s;
    QTest::newRow("verified already") << Make([](ApiClient &client) {
        return senderchanges::addSingleSender(client, {u"alarmzentrale@example.com"_s, {}});
    }) << u"verified already"_s;
    QTest::newRow("no single sender") << Make([](ApiClient &client) {
        return senderchanges::removeSingleSender(client, {u"rosa@pine.example"_s});
    }) << u"isn't among"_s;
    QTest::newRow("in the list") << Make([](ApiClient &client) {
        return senderchanges::addAllowedSenders(client, {{master}});
    }) << u"in the list already"_s;
    QTest::newRow("empty whitelist") << Make([](ApiClient &client) {
        return senderchanges::updateAllowedSenders(client, {Mode::Whitelist, {}});
    }) << u"nobody could send"_s;
}

void TestSenderChanges::saysWhatCanNotBeDone()
{
    QFETCH(const Make, make);
    QFETCH(const QString, words);
    const auto plan = shown(make(m_service->client()));
    QCOMPARE(plan->state(), State::Ready);
    QVERIFY2(plan->summary().problem.contains(words), qPrintable(plan->summary().problem));
}

void TestSenderChanges::warnsOfTheMode()
{
    const auto plan = shown(senderchanges::updateAllowedSenders(
        m_service->client(), {Mode::Whitelist, {u"nordlicht.example"_s}}));
    const ChangeSummary &summary = plan->summary();
    QCOMPARE(summary.confirmWord, u"whitelist"_s);
    const QString touches = summary.touches.join(u'\n');
    QVERIFY(touches.contains(u"Sender domains and single senders are switched off"_s));
    QVERIFY(touches.contains(u"These sender domains stop: logistik.nordlicht.example, "
                             "nordlicht-archiv.example, nordlicht-status.example, "
                             "nordlicht.example, nordlicht-münchen.example."_s));
    QVERIFY(touches.contains(
        u"These single senders stop: alarmzentrale@example.com, j.grossmann@example.net."_s));
    QVERIFY(touches.contains(u"Not in the list, so nothing is sent from there any more: "
                             "logistik.nordlicht.example, nordlicht-archiv.example"_s));
    const auto off = shown(senderchanges::updateAllowedSenders(m_service->client(),
                                                               {Mode::Disabled, {u"a.example"_s}}));
    QVERIFY(off->summary().confirmWord.isEmpty());
}

void TestSenderChanges::warnsWithoutTheRightToRead()
{
    m_service->client().setPermissions(
        KeyPermissions({u"/allowed_senders/view"_s, u"/allowed_senders/update"_s}));
    const auto plan = shown(senderchanges::updateAllowedSenders(
        m_service->client(), {Mode::Blacklist, {u"nordlicht.example"_s}}));
    QCOMPARE(plan->state(), State::Ready);
    QVERIFY(plan->summary().touches.join(u' ').contains(u"this key may not read them"_s));
    QCOMPARE(plan->summary().confirmWord, u"blacklist"_s);
}

void TestSenderChanges::saysWhatARemovalStops()
{
    const auto plan = shown(
        senderchanges::removeDomain(m_service->client(), {u"logistik.nordlicht.example"_s}));
    const QString touches = plan->summary().touches.join(u'\n');
    QVERIFY(touches.contains(u"It is verified"_s));
    QVERIFY(touches.contains(u"These subaccounts can't send from it any more: Kx3f9Q."_s));
    QVERIFY(touches.contains(u"“link.logistik.nordlicht.example”"_s));
}

void TestSenderChanges::tellsALostAnswer()
{
    m_service
        = std::make_unique<EmulatedService>(QByteArrayList{"lost-answer:count=1,on=domain/add"});
    const auto plan
        = made(senderchanges::addDomain(m_service->client(), {.domain = u"pine.example"_s}));
    QCOMPARE(plan->state(), State::Unknown);
    QVERIFY(plan->undo()); // what is read back is as planned
    QCOMPARE(m_service->requests("/domain/add"), 1);
}

QTEST_GUILESS_MAIN(TestSenderChanges)
#include "tst_senderchanges.moc"
