// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apierror.h"
#include "api/apierrortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr int kindCount = int(Kind::ServerError) + 1;

ApiError sample(Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.effect = ApiError::Effect::Refused;
    error.httpStatus = 400;
    error.code = u"SOME_CODE"_s;
    error.serverMessage = u"in its own words"_s;
    error.requestId = u"r-1"_s;
    error.account = u"Harbour"_s;
    error.operation = u"/activity/search"_s;
    return error;
}

} // namespace

class TestApiErrorText : public QObject {
    Q_OBJECT
private slots:
    void hasWordsOfItsOwnForEachKind();
    void namesAccountAndOperation();
    void tellsTheEffectOfAWrite_data();
    void tellsTheEffectOfAWrite();
    void doesNotFrightenAfterARead();
    void listsDetails();
    void helpsOn();
    void showsFieldErrors();
    void neverShowsAKey();
    void staysOnOneLine();
};

void TestApiErrorText::hasWordsOfItsOwnForEachKind()
{
    QSet<QString> captions;
    QSet<QString> nextSteps;
    for (int i = 0; i < kindCount; ++i) {
        const ApiErrorText text = describe(sample(Kind(i)));
        QVERIFY2(!text.caption.isEmpty() && !text.nextStep.isEmpty(),
                 qPrintable(QString::number(i)));
        captions += text.caption;
        nextSteps += text.nextStep;
    }
    QCOMPARE(captions.size(), kindCount);
    QCOMPARE(nextSteps.size(), kindCount);
}

void TestApiErrorText::namesAccountAndOperation()
{
    const QString text = describe(sample(Kind::ServerError)).explanation;
    QVERIFY(text.contains(u"Harbour"_s));
    QVERIFY(text.contains(u"/activity/search"_s));
    QVERIFY(text.contains(u"in its own words"_s));
}

void TestApiErrorText::tellsTheEffectOfAWrite_data()
{
    QTest::addColumn<ApiError::Effect>("effect");
    QTest::addColumn<QString>("words");
    QTest::newRow("not sent") << ApiError::Effect::NotSent << u"Nothing was sent"_s;
    QTest::newRow("refused") << ApiError::Effect::Refused << u"nothing was changed"_s;
    QTest::newRow("done") << ApiError::Effect::Done << u"has carried it out"_s;
    QTest::newRow("unknown") << ApiError::Effect::Unknown << u"isn't known"_s;
}

void TestApiErrorText::tellsTheEffectOfAWrite()
{
    QFETCH(ApiError::Effect, effect);
    QFETCH(QString, words);
    ApiError error = sample(Kind::ServerError);
    error.operation = u"/subaccount/add"_s;
    error.effect = effect;
    QVERIFY2(describe(error).explanation.contains(words), qPrintable(describe(error).explanation));
}

void TestApiErrorText::doesNotFrightenAfterARead()
{
    ApiError error = sample(Kind::TimedOut);
    error.effect = ApiError::Effect::Unknown;
    QVERIFY(!describe(error).explanation.contains(u"isn't known"_s));
}

void TestApiErrorText::listsDetails()
{
    const QStringList lines = describe(sample(Kind::Refused)).details.split(u'\n');
    QCOMPARE(lines,
             (QStringList{u"HTTP status: 400"_s, u"Code: SOME_CODE"_s, u"Request id: r-1"_s,
                          u"Message: in its own words"_s}));
    QCOMPARE(describe({}).details, QString());
}

void TestApiErrorText::helpsOn()
{
    const ApiErrorText denied = describe(sample(Kind::PermissionDenied));
    QCOMPARE(denied.caption, u"This key may not search activity"_s);
    QVERIFY(denied.nextStep.contains(u"/activity/search"_s));
    QVERIFY(describe(sample(Kind::UnknownKey)).nextStep.contains(u"region"_s));
    QVERIFY(describe(sample(Kind::TooManyRequests)).nextStep.contains(u"Nothing is lost"_s));
    ApiError full = sample(Kind::Refused);
    full.serverMessage = u"Free plans can add a maximum of 5 verified senders"_s;
    QCOMPARE(describe(full).caption, u"The plan of the account has no room for more"_s);
    QVERIFY(describe(full).nextStep.contains(u"change the plan"_s));
    full.serverMessage = u"A sender domain matching the passed value of x already exists"_s;
    QCOMPARE(describe(full).caption, u"It is there already"_s);
}

void TestApiErrorText::showsFieldErrors()
{
    ApiError error = sample(Kind::InvalidField);
    error.fieldErrors = {{u"start_date"_s, u"bad date"_s}, {QString(), u"and more"_s}};
    const ApiErrorText text = describe(error);
    QVERIFY(text.explanation.contains(u"start_date: bad date"_s));
    QVERIFY(text.details.endsWith(u"start_date: bad date\nand more"_s));
}

void TestApiErrorText::neverShowsAKey()
{
    const QString key = u"api-0123456789ABCDEF0123456789ABCDEF"_s;
    ApiError error = sample(Kind::Refused);
    error.code = error.serverMessage = error.requestId = error.account = error.operation = key;
    error.fieldErrors = {{key, QString(480, u'x') + key}};
    const ApiErrorText text = describe(error);
    for (const QString &part : {text.caption, text.explanation, text.nextStep, text.details})
        QVERIFY2(!part.contains(u"CDEF0"_s), qPrintable(part));
}

void TestApiErrorText::staysOnOneLine()
{
    ApiError error = sample(Kind::Refused);
    error.serverMessage = u"a\nb\r\n"_s + QString(100'000, u'x');
    QVERIFY(!describe(error).explanation.contains(u'\n'));
    QVERIFY(describe(error).explanation.size() < 2000);
    QCOMPARE(describe(error).details.count(u'\n'), 3);
}

QTEST_APPLESS_MAIN(TestApiErrorText)
#include "tst_apierrortext.moc"
