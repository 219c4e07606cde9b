// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apierrortext.h"
#include "api/changebench.h"
#include "net/writejournal.h"
#include "support/filesizelimit.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Ended = LoggedChange::Outcome;
using State = ChangePlan::State;

namespace {

constexpr auto view = "/suppression/view"_L1;
constexpr auto add = "/suppression/add"_L1;
constexpr char added[]
    = R"({"request_id":"w-1","data":{"added":true,"email_address":"rosa@pine.example"}})";

HttpAnswer lost(bool sent)
{
    HttpAnswer answer;
    answer.error = sent ? TransportError::ConnectionLost : TransportError::ConnectionRefused;
    answer.sent = sent;
    return answer;
}

} // namespace

/// Waits for a request to \p path, which must be the next one, and answers it.
#define ANSWER(path, ...)                                                                          \
    QTRY_VERIFY(m_bench->isSent(path));                                                            \
    m_bench->transport->answer(__VA_ARGS__)

/// A plan that is Ready, of an address that isn't held back.
#define BEGIN_PLAN(name)                                                                           \
    const auto name = m_bench->plan(m_bench->addition(u"left"_s));                                 \
    name->start();                                                                                 \
    ANSWER(view, 200, ChangeBench::held({}));                                                      \
    QTRY_COMPARE(name->state(), State::Ready)

class TestChangePlan : public QObject {
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<ChangeBench>(); }
    void cleanup() { m_bench.reset(); }
    void showsWhatWillChange();
    void makesItAndLogsIt();
    void isNotedBeforeItIsSent();
    void showsAnewWhatSomebodyElseChanged();
    void tellsARefusal();
    void tellsWhatWasNotSent();
    void tellsALostAnswer_data();
    void tellsALostAnswer();
    void tellsADifference();
    void waitsForASlowService();
    void tellsWhatItCanNotReadAgain();
    void failsWithoutTheStateBefore();
    void sendsNothingOfAReadOnlyAccount();
    void sendsNothingWithoutTheRight();
    void sendsNothingWithAProblem();
    void sendsNothingThatCanNotBeNoted();
    void canBeCancelledAtEveryStep_data();
    void canBeCancelledAtEveryStep();
    void endsWithItsAnswerOnTheWire();
    void waitsNoLongerForTheStateAfterCancelling();
    void saysInTheLogWhatNobodyWaitedFor();
    void bringsNoSecretIntoTheLog();

private:
    [[nodiscard]] int posts(QLatin1StringView operation) const;

    std::unique_ptr<ChangeBench> m_bench;
};

void TestChangePlan::showsWhatWillChange()
{
    BEGIN_PLAN(plan);
    const ChangeSummary &summary = plan->summary();
    QCOMPARE(summary.title, u"Suppress “rosa@pine.example”"_s);
    QCOMPARE(summary.fields,
             (QList<FieldChange>{{u"Description"_s, {}, u"left"_s},
                                 {u"Suppressed for"_s, {}, u"manual"_s}}));
    QVERIFY(!summary.touches.isEmpty());
    QVERIFY(!summary.undo.isEmpty());
    QVERIFY(summary.problem.isEmpty());
    QVERIFY(m_bench->entries().isEmpty());
    QCOMPARE(m_bench->transport->total, 1);
}

void TestChangePlan::makesItAndLogsIt()
{
    BEGIN_PLAN(plan);
    QSignalSpy finished(plan.get(), &ChangePlan::finished);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, 200, added);
    ANSWER(view, 200, ChangeBench::held({"manual"}, "left"));
    QTRY_COMPARE(plan->state(), State::Done);
    QCOMPARE(finished.size(), 1);
    QVERIFY(plan->notice().isEmpty());
    QVERIFY(plan->undo());
    QTRY_COMPARE(m_bench->entries().size(), 1);
    QTRY_COMPARE(m_bench->entries().constFirst().outcome, Ended::Done);
    const LoggedChange entry = m_bench->entries().constFirst();
    QCOMPARE(entry, plan->entry());
    QCOMPARE(entry.account, u"profile-1"_s);
    QCOMPARE(entry.accountName, u"Harbour"_s);
    QCOMPARE(entry.operation, u"/suppression/add"_s);
    QCOMPARE(entry.title, u"Suppress “rosa@pine.example”"_s);
    QCOMPARE(entry.requestId, u"w-1"_s);
    QCOMPARE(entry.time, m_bench->clock.now());
    QCOMPARE(entry.before.value("reasons"_L1).toArray().size(), 0);
    QCOMPARE(entry.after.value("reasons"_L1).toArray().size(), 1);
    QVERIFY(entry.holds);
    QCOMPARE(m_bench->transport->total, 4);
}

void TestChangePlan::isNotedBeforeItIsSent()
{
    BEGIN_PLAN(plan);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_VERIFY(m_bench->isSent(add));
    // A kill now leaves this.
    QCOMPARE(m_bench->entries().size(), 1);
    QCOMPARE(m_bench->entries().constFirst().outcome, Ended::Interrupted);
    QCOMPARE(m_bench->log->entries().result().constFirst().outcome, Ended::Planned);
}

void TestChangePlan::showsAnewWhatSomebodyElseChanged()
{
    BEGIN_PLAN(plan);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({"spam"}));
    QTRY_COMPARE(plan->state(), State::Ready);
    QCOMPARE(plan->drift(), (QList<FieldChange>{{u"Suppressed for"_s, {}, u"spam"_s}}));
    QVERIFY(plan->notice().contains(u"nothing was sent"_s));
    QCOMPARE(plan->summary().fields.last(),
             (FieldChange{u"Suppressed for"_s, u"spam"_s, u"manual, spam"_s}));
    QVERIFY(m_bench->entries().isEmpty());
    plan->apply();
    QVERIFY(plan->drift().isEmpty());
    ANSWER(view, 200, ChangeBench::held({"spam"}));
    ANSWER(add, 200, added);
    ANSWER(view, 200, ChangeBench::held({"manual", "spam"}, "left"));
    QTRY_COMPARE(plan->state(), State::Done);
}

void TestChangePlan::tellsARefusal()
{
    BEGIN_PLAN(plan);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, 400,
           R"({"request_id":"no-1","data":{"error_code":"E_X.SOMETHING","error":"Not so"}})");
    QTRY_COMPARE(plan->state(), State::Refused);
    const ApiErrorText text = describe(*plan->error());
    QVERIFY(text.explanation.contains(u"Harbour"_s));
    QVERIFY(text.explanation.contains(u"/suppression/add"_s));
    QVERIFY(text.explanation.contains(u"nothing was changed"_s));
    QCOMPARE(plan->requestId(), u"no-1"_s);
    QVERIFY(!plan->undo());
    QTRY_COMPARE(m_bench->entries().constFirst().outcome, Ended::Refused);
    QVERIFY(m_bench->entries().constFirst().problem.contains(u"Harbour"_s));
    QCOMPARE(m_bench->entries().constFirst().requestId, u"no-1"_s);
}

void TestChangePlan::tellsWhatWasNotSent()
{
    BEGIN_PLAN(plan);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, lost(false));
    QTRY_COMPARE(plan->state(), State::Failed);
    QCOMPARE(plan->error()->effect, ApiError::Effect::NotSent);
    QTRY_COMPARE(m_bench->entries().constFirst().outcome, Ended::NotSent);
    // Another try is another change.
    const QUuid first = plan->entry().id;
    plan->start();
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_COMPARE(plan->state(), State::Ready);
    QVERIFY(plan->entry().id != first);
    QVERIFY(!plan->error());
}

void TestChangePlan::tellsALostAnswer_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QString>("notice");
    QTest::newRow("happened") << ChangeBench::held({"manual"}, "left") << true
                              << u"most likely happened"_s;
    QTest::newRow("did not") << ChangeBench::held({}) << false << u"state from before"_s;
    QTest::newRow("neither") << ChangeBench::held({"spam"}) << false << u"neither"_s;
    QTest::newRow("unreadable") << QByteArray("{half") << false << u"could not be read again"_s;
}

void TestChangePlan::tellsALostAnswer()
{
    QFETCH(const QByteArray, after);
    QFETCH(const bool, holds);
    QFETCH(const QString, notice);
    BEGIN_PLAN(plan);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, lost(true));
    ANSWER(view, 200, after);
    if (!holds && !after.startsWith("{half")) {
        ANSWER(view, 200, after);
    }
    QTRY_COMPARE(plan->state(), State::Unknown);
    QCOMPARE(plan->entry().holds, holds);
    QVERIFY2(plan->notice().contains(notice), qPrintable(plan->notice()));
    QCOMPARE(plan->undo() != nullptr, holds);
    QCOMPARE(m_bench->queue->journal().unresolved().size(), std::size_t(1));
    QTRY_COMPARE(m_bench->entries().constFirst().outcome, Ended::Unknown);
    plan->apply();
    plan->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->transport->total, holds || after.startsWith("{half") ? 4 : 5);
}

void TestChangePlan::tellsADifference()
{
    BEGIN_PLAN(plan);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, 200, added);
    ANSWER(view, 200, ChangeBench::held({"manual"}, "gone"));
    ANSWER(view, 200, ChangeBench::held({"manual"}, "gone"));
    QTRY_COMPARE(plan->state(), State::Differs);
    QCOMPARE(plan->differences(), (QList<FieldChange>{{u"Description"_s, u"left"_s, u"gone"_s}}));
    QTRY_COMPARE(m_bench->entries().constFirst().outcome, Ended::Differs);
}

void TestChangePlan::waitsForASlowService()
{
    BEGIN_PLAN(plan);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, 200, added);
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(view, 200, ChangeBench::held({"manual"}, "left"));
    QTRY_COMPARE(plan->state(), State::Done);
    QVERIFY(plan->differences().isEmpty());
}

void TestChangePlan::tellsWhatItCanNotReadAgain()
{
    BEGIN_PLAN(plan);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, 200, added);
    ANSWER(view, 400, R"({"data":{"error_code":"E_X.NO"}})");
    QTRY_COMPARE(plan->state(), State::Done);
    QVERIFY(plan->notice().contains(u"could not be read again"_s));
    QVERIFY(!plan->undo());
    QTRY_COMPARE(m_bench->entries().constFirst().outcome, Ended::Done);
    QVERIFY(!m_bench->entries().constFirst().holds);
}

void TestChangePlan::failsWithoutTheStateBefore()
{
    const auto plan = m_bench->plan(m_bench->addition());
    plan->start();
    ANSWER(view, 400, R"({"data":{"error_code":"E_X.NO"}})");
    QTRY_COMPARE(plan->state(), State::Failed);
    QCOMPARE(plan->error()->operation, u"/suppression/view"_s);
    plan->apply();
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->transport->total, 1);
    QVERIFY(m_bench->entries().isEmpty());
}

void TestChangePlan::sendsNothingOfAReadOnlyAccount()
{
    m_bench = std::make_unique<ChangeBench>(true);
    BEGIN_PLAN(plan);
    QVERIFY(plan->summary().problem.contains(u"read-only"_s));
    plan->apply();
    QCoreApplication::processEvents();
    QCOMPARE(plan->state(), State::Ready);
    QCOMPARE(m_bench->transport->total, 1);
    QVERIFY(m_bench->entries().isEmpty());
}

void TestChangePlan::sendsNothingWithoutTheRight()
{
    m_bench->client->setPermissions(KeyPermissions({u"/suppression/view"_s}));
    BEGIN_PLAN(plan);
    QVERIFY(plan->summary().problem.contains(u"/suppression/add"_s));
    plan->apply();
    QCOMPARE(m_bench->transport->total, 1);
}

void TestChangePlan::sendsNothingWithAProblem()
{
    const auto plan = m_bench->plan(m_bench->addition());
    plan->start();
    ANSWER(view, 200, ChangeBench::held({"manual"}));
    QTRY_COMPARE(plan->state(), State::Ready);
    QVERIFY(plan->summary().problem.contains(u"already"_s));
    plan->apply();
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->transport->total, 1);
}

void TestChangePlan::sendsNothingThatCanNotBeNoted()
{
    BEGIN_PLAN(plan);
    plan->apply();
    QTRY_VERIFY(m_bench->isSent(view));
    {
        const FileSizeLimit full(64);
        m_bench->transport->answer(200, ChangeBench::held({}));
        QTRY_COMPARE(plan->state(), State::Failed);
    }
    QVERIFY2(plan->notice().contains(u"nothing was sent"_s), qPrintable(plan->notice()));
    QCOMPARE(m_bench->transport->total, 2);
    QVERIFY(m_bench->entries().isEmpty());
    QCOMPARE(QFileInfo(m_bench->path()).size(), 0);
}

void TestChangePlan::canBeCancelledAtEveryStep_data()
{
    QTest::addColumn<int>("answers");
    QTest::newRow("reading") << 0;
    QTest::newRow("ready") << 1;
    QTest::newRow("checking") << 2;
}

void TestChangePlan::canBeCancelledAtEveryStep()
{
    QFETCH(const int, answers);
    const auto plan = m_bench->plan(m_bench->addition());
    QSignalSpy finished(plan.get(), &ChangePlan::finished);
    plan->start();
    QTRY_VERIFY(m_bench->isSent(view));
    if (answers > 0) {
        m_bench->transport->answer(200, ChangeBench::held({}));
        QTRY_COMPARE(plan->state(), State::Ready);
    }
    if (answers > 1) {
        plan->apply();
        QTRY_VERIFY(m_bench->isSent(view));
    }
    plan->cancel();
    QTRY_COMPARE(plan->state(), State::Cancelled);
    plan->cancel();
    plan->apply();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(posts(add), 0);
    QVERIFY(m_bench->entries().isEmpty());
}

void TestChangePlan::endsWithItsAnswerOnTheWire()
{
    BEGIN_PLAN(plan);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_VERIFY(m_bench->isSent(add));
    m_bench->transport->markSent();
    plan->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(plan->state(), State::Applying);
    m_bench->transport->answer(200, added);
    ANSWER(view, 200, ChangeBench::held({"manual"}, "left"));
    QTRY_COMPARE(plan->state(), State::Done);
}

void TestChangePlan::waitsNoLongerForTheStateAfterCancelling()
{
    BEGIN_PLAN(plan);
    plan->setDelays({std::chrono::seconds(0), std::chrono::hours(1)});
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, 200, added);
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_VERIFY(!plan->differences().isEmpty());
    QCOMPARE(plan->state(), State::Comparing);
    plan->cancel();
    QCOMPARE(plan->state(), State::Differs);
}

void TestChangePlan::saysInTheLogWhatNobodyWaitedFor()
{
    {
        BEGIN_PLAN(plan);
        plan->apply();
        ANSWER(view, 200, ChangeBench::held({}));
        QTRY_VERIFY(m_bench->isSent(add));
        m_bench->transport->markSent();
    }
    QTRY_COMPARE(m_bench->log->entries().result().constFirst().outcome, Ended::Interrupted);
    QCOMPARE(m_bench->transport->aborted, 0);
}

void TestChangePlan::bringsNoSecretIntoTheLog()
{
    const QByteArray key = "api-0123456789ABCDEF0123456789ABCDEF";
    const auto plan = m_bench->plan(m_bench->addition(QString::fromLatin1(key)));
    plan->start();
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_COMPARE(plan->state(), State::Ready);
    plan->apply();
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, 400, R"({"data":{"error_code":"E_X.NO","error":")" + key + "\"}}");
    QTRY_COMPARE(plan->state(), State::Refused);
    QTRY_COMPARE(m_bench->entries().constFirst().outcome, Ended::Refused);
    QFile file(m_bench->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("api-0123456789AB"));
    QVERIFY(!kept.contains(key));
}

int TestChangePlan::posts(QLatin1StringView operation) const
{
    return int(std::count_if(m_bench->transport->sent.begin(), m_bench->transport->sent.end(),
                             [operation](const FakeTransport::Sent &each) {
                                 return each.request.endpoint.path == operation;
                             }));
}

QTEST_GUILESS_MAIN(TestChangePlan)
#include "tst_changeplan.moc"
