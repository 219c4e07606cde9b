// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/endpoints.h"
#include "api/writes/writecheckers.h"
#include "api/writes/writeflow.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Checking = WriteFlow::Checking;
using Effect = ApiError::Effect;
using Finding = UnknownWrite::Finding;
using Kind = ApiError::Kind;
using Step = WriteFlow::Step;

namespace {

std::optional<ApiError> failed(Kind kind, Effect effect)
{
    ApiError error;
    error.kind = kind;
    error.effect = effect;
    return error;
}

std::optional<ApiError> tooMany()
{
    return failed(Kind::TooManyRequests, Effect::Refused);
}

WriteFlow flowOf(const Endpoint &endpoint)
{
    return {endpoint, Checking::Possible};
}

} // namespace

class TestWriteFlow : public QObject {
    Q_OBJECT
private slots:
    void readsBeforeWhatIsNeverRepeated();
    void writesWithoutTheRightToRead_data();
    void writesWithoutTheRightToRead();
    void neverRepeatsWhatItDoesNotKnow_data();
    void neverRepeatsWhatItDoesNotKnow();
    void repeatsOnceWhatDidNotHappen();
    void repeatsNothingElse_data();
    void repeatsNothingElse();
    void asksThePersonForWhatGoesOut_data();
    void asksThePersonForWhatGoesOut();
    void repeatsNothingUnchecked();
    void knowsWhereToLook();
};

void TestWriteFlow::readsBeforeWhatIsNeverRepeated()
{
    QCOMPARE(flowOf(endpoints::subaccountAdd).begin(), Step::ReadBefore);
    QCOMPARE(flowOf(endpoints::suppressionAdd).begin(), Step::Send);
    QCOMPARE(WriteFlow(endpoints::webhookAdd, Checking::Impossible).begin(), Step::Send);
}

void TestWriteFlow::writesWithoutTheRightToRead_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Step>("step");
    QTest::newRow("no right") << Kind::PermissionDenied << Step::Send;
    QTest::newRow("no such operation") << Kind::NotFound << Step::Send;
    QTest::newRow("offline") << Kind::Offline << Step::Finish;
    QTest::newRow("fault") << Kind::ServerError << Step::Finish;
    QTest::newRow("cancelled") << Kind::Cancelled << Step::Finish;
    QTest::newRow("unknown key") << Kind::UnknownKey << Step::Finish;
}

void TestWriteFlow::writesWithoutTheRightToRead()
{
    QFETCH(Kind, kind);
    QFETCH(Step, step);
    WriteFlow flow = flowOf(endpoints::subaccountAdd);
    QCOMPARE(flow.afterReading(failed(kind, Effect::NotSent)), step);
    QCOMPARE(flow.afterReading(std::nullopt), Step::Send);
}

void TestWriteFlow::neverRepeatsWhatItDoesNotKnow_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(Kind::ServerError); ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestWriteFlow::neverRepeatsWhatItDoesNotKnow()
{
    QFETCH(int, kind);
    for (const Effect effect : {Effect::NotSent, Effect::Refused, Effect::Done, Effect::Unknown}) {
        WriteFlow flow = flowOf(endpoints::subaccountAdd);
        const bool isRefusedForNow
            = Kind(kind) == Kind::TooManyRequests && effect == Effect::Refused;
        QCOMPARE(flow.afterSending(failed(Kind(kind), effect)),
                 isRefusedForNow ? Step::Check : Step::Finish);
    }
}

void TestWriteFlow::repeatsOnceWhatDidNotHappen()
{
    WriteFlow flow = flowOf(endpoints::subaccountAdd);
    QCOMPARE(flow.afterSending(tooMany()), Step::Check);
    QCOMPARE(flow.afterChecking(Finding::DidNotHappen), Step::Send);
    QCOMPARE(flow.afterSending(tooMany()), Step::Finish);
}

void TestWriteFlow::repeatsNothingElse_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::newRow("happened") << Finding::Happened;
    QTest::newRow("can't tell") << Finding::CannotTell;
    QTest::newRow("failed") << Finding::CheckFailed;
    QTest::newRow("not checked") << Finding::NotChecked;
    QTest::newRow("checking") << Finding::Checking;
}

void TestWriteFlow::repeatsNothingElse()
{
    QFETCH(Finding, finding);
    WriteFlow flow = flowOf(endpoints::suppressionAdd);
    QCOMPARE(flow.afterSending(tooMany()), Step::Check);
    QCOMPARE(flow.afterChecking(finding), Step::Finish);
}

void TestWriteFlow::asksThePersonForWhatGoesOut_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/email/send", "/email/batch", "/email/mime", "/email/scheduled/remove", "/sms/send"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestWriteFlow::asksThePersonForWhatGoesOut()
{
    QFETCH(QString, path);
    // Even if somebody teaches Outpost to check it.
    QCOMPARE(flowOf(*endpointAt(path)).afterSending(tooMany()), Step::Finish);
    QVERIFY(!checkerOf(path));
    QVERIFY(!whereToLook(path).isEmpty());
}

void TestWriteFlow::repeatsNothingUnchecked()
{
    WriteFlow flow(endpoints::webhookAdd, Checking::Impossible);
    QCOMPARE(flow.afterSending(tooMany()), Step::Finish);
}

void TestWriteFlow::knowsWhereToLook()
{
    QVERIFY(checkerOf(u"/api_keys/add"_s));
    QVERIFY(checkerOf(u"/subaccount/add"_s));
    QVERIFY(checkerOf(u"/suppression/add"_s));
    QVERIFY(checkerOf(u"/suppression/remove"_s));
    const QSet<QString> hints{whereToLook(u"/email/send"_s), whereToLook(u"/sms/send"_s),
                              whereToLook(u"/webhook/add"_s)};
    QCOMPARE(hints.size(), 3);
    QVERIFY(whereToLook(u"/email/send"_s).contains(u"activity"_s));
}

QTEST_APPLESS_MAIN(TestWriteFlow)
#include "tst_writeflow.moc"
