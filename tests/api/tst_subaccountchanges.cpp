// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changelog.h"
#include "api/changes/changeplan.h"
#include "api/changes/remadechange.h"
#include "api/emulatedservice.h"
#include "api/subaccounts/changes/subaccountaddition.h"
#include "api/subaccounts/changes/subaccountclosing.h"
#include "api/subaccounts/changes/subaccountediting.h"
#include "api/subaccounts/changes/subaccountreopening.h"
#include "api/subaccounts/changes/subaccountstops.h"
#include "api/subaccounts/subaccountservice.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = ChangePlan::State;

const QString logistics(u"Kx3f9Q"_s);
const QString hotel(u"q7Lm2A"_s); // closed
const QString watches(u"0aBz9Y"_s); // suspended

FieldChange fieldIn(const ChangeSummary &summary, const QString &title)
{
    for (const FieldChange &field : summary.fields) {
        if (field.field == title)
            return field;
    }
    return {};
}

bool says(const QStringList &sentences, const QString &part)
{
    return sentences.join(u'\n').contains(part);
}

} // namespace

class TestSubaccountChanges : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void adds();
    void saysWhatAnAdditionEntails();
    void warnsOfNamesakes();
    void addsThoughAnotherHasTheName();
    void edits();
    void saysWhatAnEditEntails();
    void sendsOnlyWhatChanges();
    void refusesAnEdit_data();
    void refusesAnEdit();
    void undoesAnEdit();
    void saysWhatItCanNotPutBack();
    void noticesWhatWasNotToChange();
    void saysWhatClosingStops();
    void saysWhatItCouldNotCount();
    void countsUsersOnly_data();
    void countsUsersOnly();
    void closesAndUndoes();
    void reopensAndUndoes();
    void refusesStates_data();
    void refusesStates();
    void touchesOneOfTwoNamesakes();
    void settlesALostAnswer_data();
    void settlesALostAnswer();
    void remakesFromTheLog();

private:
    [[nodiscard]] ChangePlan &plan(std::shared_ptr<ChangeAction> action);
    [[nodiscard]] bool reaches(ChangePlan &plan, State state);
    [[nodiscard]] bool make(ChangePlan &plan);
    [[nodiscard]] Subaccount subaccount(const QString &id);
    void begin(const QByteArrayList &faults = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EmulatedService> m_service;
    std::unique_ptr<ChangeLog> m_log;
    std::vector<std::unique_ptr<ChangePlan>> m_plans;
};

void TestSubaccountChanges::init()
{
    begin();
}

void TestSubaccountChanges::begin(const QByteArrayList &faults)
{
    cleanup();
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<EmulatedService>(faults);
    m_log = std::make_unique<ChangeLog>(m_folder->filePath(u"log.jsonl"_s));
}

void TestSubaccountChanges::cleanup()
{
    m_plans.clear();
    m_log.reset();
    m_service.reset();
}

ChangePlan &TestSubaccountChanges::plan(std::shared_ptr<ChangeAction> action)
{
    m_plans.push_back(std::make_unique<ChangePlan>(std::move(action), m_service->client(), *m_log,
                                                   m_service->clock()));
    m_plans.back()->setDelays({0ms, 0ms});
    m_plans.back()->start();
    return *m_plans.back();
}

bool TestSubaccountChanges::reaches(ChangePlan &plan, State state)
{
    return m_service->wait([&] { return plan.state() == state || plan.isFinished(); })
        && plan.state() == state;
}

bool TestSubaccountChanges::make(ChangePlan &plan)
{
    if (!reaches(plan, State::Ready))
        return false;
    plan.apply();
    return reaches(plan, State::Done);
}

Subaccount TestSubaccountChanges::subaccount(const QString &id)
{
    QObject owner;
    const auto *reply = SubaccountService(m_service->client()).find(id, {}, &owner);
    return m_service->wait(reply) && reply->result() ? *reply->result() : Subaccount();
}

void TestSubaccountChanges::adds()
{
    ChangePlan &made = plan(std::make_shared<SubaccountAddition>(
        m_service->client(), NewSubaccount{.name = u" Pine "_s}));
    QVERIFY(make(made));
    QVERIFY(!made.undo());
    QVERIFY(!made.summary().whyNotUndone.isEmpty() && made.summary().undo.isEmpty());
    QCOMPARE(m_service->requests("/subaccount/add"), 1);
}

void TestSubaccountChanges::saysWhatAnAdditionEntails()
{
    ChangePlan &made
        = plan(std::make_shared<SubaccountAddition>(m_service->client(),
                                                    NewSubaccount{.name = u"Pine"_s,
                                                                  .email = u"rosa@pine.example"_s,
                                                                  .planSize = 250'000,
                                                                  .dedicatedIp = true,
                                                                  .archiving = true,
                                                                  .sms = true,
                                                                  .smsLimit = 77}));
    QVERIFY(reaches(made, State::Ready));
    const QStringList touches = made.summary().touches;
    QVERIFY(says(touches, u"invitation to rosa@pine.example"_s));
    QVERIFY(says(touches, u"SMS messages cost"_s));
    QVERIFY(says(touches, u"billed"_s));
    QVERIFY(says(touches, u"Archiving"_s));
    QCOMPARE(fieldIn(made.summary(), u"E-mails a month"_s).after, QLocale().toString(250'000));
    QCOMPARE(fieldIn(made.summary(), u"SMS messages a month"_s).after, u"77"_s);
    QCOMPARE(m_service->requests("/subaccount/add"), 0);
    ChangePlan &silent = plan(
        std::make_shared<SubaccountAddition>(m_service->client(), NewSubaccount{.name = u"x"_s}));
    QVERIFY(reaches(silent, State::Ready));
    QVERIFY(says(silent.summary().touches, u"Nobody is invited"_s));
    QVERIFY(!says(silent.summary().touches, u"SMS"_s));
}

void TestSubaccountChanges::warnsOfNamesakes()
{
    ChangePlan &made = plan(std::make_shared<SubaccountAddition>(
        m_service->client(), NewSubaccount{.name = u"Bluefin Outfitters"_s}));
    QVERIFY(reaches(made, State::Ready));
    QVERIFY(says(made.summary().touches, u"9hJw2r"_s));
    QVERIFY(made.summary().problem.isEmpty());
}

void TestSubaccountChanges::addsThoughAnotherHasTheName()
{
    const NewSubaccount wish{.name = u"Bluefin Outfitters"_s};
    ChangePlan &made = plan(std::make_shared<SubaccountAddition>(m_service->client(), wish));
    QVERIFY(make(made));
    QCOMPARE(made.entry().after.value("count"_L1).toInt(), 2);
}

void TestSubaccountChanges::edits()
{
    ChangePlan &made = plan(std::make_shared<SubaccountEditing>(
        m_service->client(), SubaccountEdit{.id = logistics, .planSize = 20'000}));
    QVERIFY(make(made));
    QCOMPARE(subaccount(logistics).planSize, 20'000);
    QCOMPARE(fieldIn(made.summary(), u"E-mails a month"_s),
             (FieldChange{u"E-mails a month"_s, QLocale().toString(10'000),
                          QLocale().toString(20'000)}));
    QVERIFY(made.summary().title.contains(logistics));
    QCOMPARE(made.entry().subaccount, logistics);
}

void TestSubaccountChanges::saysWhatAnEditEntails()
{
    ChangePlan &made = plan(std::make_shared<SubaccountEditing>(
        m_service->client(), SubaccountEdit{.id = logistics, .sms = true}));
    QVERIFY(reaches(made, State::Ready));
    QVERIFY(says(made.summary().touches, u"SMS messages cost"_s));
    QCOMPARE(fieldIn(made.summary(), u"SMS"_s), (FieldChange{u"SMS"_s, u"not known"_s, u"yes"_s}));
}

void TestSubaccountChanges::sendsOnlyWhatChanges()
{
    ChangePlan &made = plan(
        std::make_shared<SubaccountEditing>(m_service->client(),
                                            SubaccountEdit{.id = logistics,
                                                           .name = u"Nordlicht Logistik GmbH"_s,
                                                           .planSize = 20'000,
                                                           .dedicatedIp = false}));
    QVERIFY(make(made));
    QCOMPARE(m_service->lastBody("/subaccount/edit"),
             QByteArray(R"({"id":"Kx3f9Q","limit":20000})"));
}

void TestSubaccountChanges::refusesAnEdit_data()
{
    QTest::addColumn<SubaccountEdit>("edit");
    QTest::newRow("nobody") << SubaccountEdit{.id = u"kx3f9q"_s, .planSize = 20'000};
    QTest::newRow("so already") << SubaccountEdit{.id = logistics, .planSize = 10'000};
    QTest::newRow("dedicated") << SubaccountEdit{.id = logistics, .dedicatedIp = true};
    QTest::newRow("size") << SubaccountEdit{.id = logistics, .planSize = 1};
}

void TestSubaccountChanges::refusesAnEdit()
{
    QFETCH(const SubaccountEdit, edit);
    ChangePlan &made = plan(std::make_shared<SubaccountEditing>(m_service->client(), edit));
    QVERIFY(reaches(made, State::Ready));
    QVERIFY(!made.summary().problem.isEmpty());
    made.apply();
    QCOMPARE(made.state(), State::Ready);
    QCOMPARE(m_service->requests("/subaccount/edit"), 0);
}

void TestSubaccountChanges::undoesAnEdit()
{
    ChangePlan &made = plan(std::make_shared<SubaccountEditing>(
        m_service->client(),
        SubaccountEdit{.id = logistics, .name = u"Fir"_s, .planSize = 20'000}));
    QVERIFY(make(made));
    QVERIFY(!made.summary().undo.isEmpty());
    QVERIFY(made.undo());
    QVERIFY(make(plan(made.undo())));
    QCOMPARE(subaccount(logistics).name, u"Nordlicht Logistik GmbH"_s);
    QCOMPARE(subaccount(logistics).planSize, 10'000);
}

void TestSubaccountChanges::saysWhatItCanNotPutBack()
{
    ChangePlan &made = plan(std::make_shared<SubaccountEditing>(
        m_service->client(), SubaccountEdit{.id = logistics, .archiving = true}));
    QVERIFY(make(made));
    QVERIFY(made.summary().undo.isEmpty() && !made.summary().whyNotUndone.isEmpty());
    QVERIFY(!made.undo());
}

/// A service that set what was left out to a default would be found out.
void TestSubaccountChanges::noticesWhatWasNotToChange()
{
    const SubaccountEditing editing(m_service->client(), {.id = logistics, .planSize = 250'000});
    const QJsonObject before{{u"id"_s, logistics},          {u"name"_s, u"Pine"_s},
                             {u"plan_size"_s, 500'000},     {u"dedicated_ip"_s, true},
                             {u"state"_s, u"active"_s},     {u"there"_s, true},
                             {u"email"_s, u"x@y.example"_s}};
    const QJsonObject expected = editing.expectedAfter(before);
    QCOMPARE(expected.value("dedicated_ip"_L1), QJsonValue(true));
    QCOMPARE(expected.value("name"_L1), QJsonValue(u"Pine"_s));
    QCOMPARE(expected.value("plan_size"_L1), QJsonValue(250'000));
}

void TestSubaccountChanges::saysWhatClosingStops()
{
    ChangePlan &made = plan(std::make_shared<SubaccountClosing>(m_service->client(), logistics));
    QVERIFY(reaches(made, State::Ready));
    const ChangeSummary summary = made.summary();
    QVERIFY2(says(summary.touches, u"sender domain"_s), qPrintable(summary.touches.join(u'\n')));
    QVERIFY(says(summary.touches, u"single sender"_s));
    QVERIFY(says(summary.touches, u"in the last 7 days"_s));
    QVERIFY(says(summary.touches, u"It sent "_s));
    QCOMPARE(summary.confirmWord, logistics);
    QVERIFY(summary.title.contains(logistics) && summary.title.contains(u"Nordlicht"_s));
    QVERIFY(!summary.undo.isEmpty());
    QCOMPARE(m_service->requests("/subaccount/close"), 0);
}

/// The emulator knows no SMTP users.
void TestSubaccountChanges::saysWhatItCouldNotCount()
{
    begin({"error-in-200:on=domain/view", "error-in-200:on=stats/email_history"});
    ChangePlan &made = plan(std::make_shared<SubaccountClosing>(m_service->client(), logistics));
    QVERIFY(reaches(made, State::Ready));
    QVERIFY(says(made.summary().touches, u"sender domains could not be read"_s));
    QVERIFY(says(made.summary().touches, u"could not be read how much"_s));
    QVERIFY(made.summary().problem.isEmpty());
}

void TestSubaccountChanges::countsUsersOnly_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<std::optional<int>>("users");
    QTest::newRow("wrapped") << QByteArray(
        R"({"results":[{"username":"a","email_password":"canary"},{"username":"b"}]})")
                             << std::optional(2);
    QTest::newRow("flat") << QByteArray(R"([{"username":"a","email_password":"canary"}])")
                          << std::optional(1);
    QTest::newRow("none") << QByteArray(R"({"results":[]})") << std::optional(0);
    QTest::newRow("odd") << QByteArray("7") << std::optional<int>();
}

/// The service puts passwords into this answer.
void TestSubaccountChanges::countsUsersOnly()
{
    QFETCH(const QByteArray, data);
    QFETCH(const std::optional<int>, users);
    auto made = std::make_unique<FakeTransport>();
    FakeTransport &transport = *made;
    const ManualClock clock;
    RequestQueue queue(std::move(made), clock);
    ApiClient client(m_service->access(), queue);
    QObject owner;
    const auto *reply = new SubaccountStopsReply(client, logistics, u"Logistik"_s, &owner);
    for (int calls = 0; calls < 4; ++calls) {
        QTRY_VERIFY(!transport.sent.empty());
        const bool asksForUsers
            = transport.sent.front().request.endpoint.path == "/users/smtp/view"_L1;
        transport.answer(200, asksForUsers ? R"({"data":)" + data + '}' : R"({"data":{}})");
    }
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!reply->error());
    QCOMPARE(reply->result().users, users);
    QVERIFY(!reply->result().sentences().join(u' ').contains(u"canary"_s));
}

void TestSubaccountChanges::closesAndUndoes()
{
    ChangePlan &made = plan(std::make_shared<SubaccountClosing>(m_service->client(), logistics));
    QVERIFY(make(made));
    QCOMPARE(subaccount(logistics).state, Subaccount::State::Closed);
    // What it stops is counted once, not again before and after the write.
    QCOMPARE(m_service->requests("/stats/email_history"), 1);
    QVERIFY(make(plan(made.undo())));
    QCOMPARE(subaccount(logistics).state, Subaccount::State::Active);
}

void TestSubaccountChanges::reopensAndUndoes()
{
    ChangePlan &made = plan(std::make_shared<SubaccountReopening>(m_service->client(), hotel));
    QVERIFY(make(made));
    QCOMPARE(subaccount(hotel).state, Subaccount::State::Active);
    QVERIFY(make(plan(made.undo())));
    QCOMPARE(subaccount(hotel).state, Subaccount::State::Closed);
}

void TestSubaccountChanges::refusesStates_data()
{
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("id");
    QTest::newRow("closed already") << true << hotel;
    QTest::newRow("suspended, to close") << true << watches;
    QTest::newRow("nobody, to close") << true << u"kx3f9q"_s;
    QTest::newRow("open already") << false << logistics;
    QTest::newRow("suspended, to reopen") << false << watches;
    QTest::newRow("nobody, to reopen") << false << u"nobody"_s;
}

void TestSubaccountChanges::refusesStates()
{
    QFETCH(const bool, closes);
    QFETCH(const QString, id);
    std::shared_ptr<ChangeAction> action;
    if (closes)
        action = std::make_shared<SubaccountClosing>(m_service->client(), id);
    else
        action = std::make_shared<SubaccountReopening>(m_service->client(), id);
    ChangePlan &made = plan(action);
    QVERIFY(reaches(made, State::Ready));
    QVERIFY(!made.summary().problem.isEmpty());
    made.apply();
    QCOMPARE(m_service->requests("/subaccount/close") + m_service->requests("/subaccount/reopen"),
             0);
}

void TestSubaccountChanges::touchesOneOfTwoNamesakes()
{
    QObject owner;
    QStringList ids;
    for (int i = 0; i < 2; ++i) {
        const auto *added = SubaccountService(m_service->client()).add({.name = u"Pine"_s}, &owner);
        QVERIFY(m_service->wait(added));
        ids += added->result().id;
    }
    ChangePlan &made = plan(std::make_shared<SubaccountClosing>(m_service->client(), ids.last()));
    QVERIFY(make(made));
    QCOMPARE(subaccount(ids.first()).state, Subaccount::State::Active);
    QCOMPARE(subaccount(ids.last()).state, Subaccount::State::Closed);
}

void TestSubaccountChanges::settlesALostAnswer_data()
{
    QTest::addColumn<QByteArray>("operation");
    for (const char *operation : {"edit", "close"})
        QTest::newRow(operation) << QByteArray(operation);
}

void TestSubaccountChanges::settlesALostAnswer()
{
    QFETCH(const QByteArray, operation);
    begin({"lost-answer:on=subaccount/" + operation});
    std::shared_ptr<ChangeAction> action;
    if (operation == "edit")
        action = std::make_shared<SubaccountEditing>(
            m_service->client(), SubaccountEdit{.id = logistics, .planSize = 20'000});
    else
        action = std::make_shared<SubaccountClosing>(m_service->client(), logistics);
    ChangePlan &made = plan(action);
    QVERIFY(reaches(made, State::Ready));
    made.apply();
    QVERIFY(reaches(made, State::Unknown));
    QVERIFY(made.entry().holds);
    QVERIFY(made.undo());
    QCOMPARE(m_service->requests("/subaccount/" + operation), 1);
}

void TestSubaccountChanges::remakesFromTheLog()
{
    ChangePlan &edited = plan(std::make_shared<SubaccountEditing>(
        m_service->client(), SubaccountEdit{.id = logistics, .planSize = 20'000}));
    QVERIFY(make(edited));
    ChangePlan &closed = plan(std::make_shared<SubaccountClosing>(m_service->client(), logistics));
    QVERIFY(make(closed));
    // As after a restart, newest first.
    for (const ChangePlan *made : {&closed, &edited}) {
        const auto again = remadeChange(made->entry(), m_service->client());
        QVERIFY(again);
        const auto undo = again->undo(made->entry().before, made->entry().after);
        QVERIFY(undo);
        QVERIFY(make(plan(undo)));
    }
    QCOMPARE(subaccount(logistics).state, Subaccount::State::Active);
    QCOMPARE(subaccount(logistics).planSize, 10'000);
}

QTEST_GUILESS_MAIN(TestSubaccountChanges)
#include "tst_subaccountchanges.moc"
