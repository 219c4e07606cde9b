// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"
#include "emulator/search/continuetoken.h"

#include <QtTest>

using namespace Emulator;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon{1'772'366'400'000ms};

QString token(Caller &caller, const QJsonObject &fields)
{
    return caller.found(fields)[QStringLiteral("continue_token")].toString();
}

QJsonObject withToken(QJsonObject fields, const QString &token)
{
    fields[QStringLiteral("continue_token")] = token;
    return fields;
}

} // namespace

class tst_EmulatorTokens : public QObject {
    Q_OBJECT

private slots:
    void roundTrip();
    void anyoneCanReadThePayload();
    void tamperedIsMalformed_data();
    void tamperedIsMalformed();
    void livesExactlyItsLife();
    void newTokenOnEveryPage();
    void expiredTokenIsSaidToBeExpired();
    void boundToTheParameters_data();
    void boundToTheParameters();
    void limitMayChange();
};

void tst_EmulatorTokens::roundTrip()
{
    const TokenMint mint(1, 300s);
    const Bookmark bookmark{.offset = 12'345'678'901, .queryId = 4'000'000'000U};
    const auto read = mint.bookmark(mint.token(bookmark, noon), noon);
    QCOMPARE(std::get<Bookmark>(read), bookmark);
}

void tst_EmulatorTokens::anyoneCanReadThePayload()
{
    const QStringList parts = TokenMint(1, 300s).token({5, 1}, noon).split(u'.');
    QCOMPARE(parts.size(), 3);
    QVERIFY(parts[0].startsWith(QLatin1StringView("eyJhbGciO")));
    const QByteArray payload
        = QByteArray::fromBase64(parts[1].toLatin1(), QByteArray::Base64UrlEncoding);
    QCOMPARE(payload,
             QByteArrayLiteral(R"({"exp":1772366700,"iat":1772366400,)"
                               R"("dat":{"off":5,"qid":1},"iss":"api.smtp2go.com"})"));
}

void tst_EmulatorTokens::tamperedIsMalformed_data()
{
    QTest::addColumn<QString>("token");
    const QString good = TokenMint(1, 300s).token({5, 1}, noon);
    const QStringList parts = good.split(u'.');
    const QStringList other = TokenMint(1, 300s).token({6, 1}, noon).split(u'.');
    QTest::newRow("empty") << QString();
    QTest::newRow("two parts") << parts[0] + u'.' + parts[1];
    QTest::newRow("four parts") << good + QLatin1StringView(".x");
    QTest::newRow("other payload") << parts[0] + u'.' + other[1] + u'.' + parts[2];
    QTest::newRow("other mint") << TokenMint(2, 300s).token({5, 1}, noon);
}

void tst_EmulatorTokens::tamperedIsMalformed()
{
    QFETCH(const QString, token);
    const auto read = TokenMint(1, 300s).bookmark(token, noon);
    QCOMPARE(std::get<TokenFault>(read), TokenFault::Malformed);
}

void tst_EmulatorTokens::livesExactlyItsLife()
{
    const TokenMint mint(1, 300s);
    const QString token = mint.token({5, 1}, noon);
    QVERIFY(std::holds_alternative<Bookmark>(mint.bookmark(token, noon + 299s)));
    QCOMPARE(std::get<TokenFault>(mint.bookmark(token, noon + 300s)), TokenFault::Expired);
}

void tst_EmulatorTokens::newTokenOnEveryPage()
{
    Caller caller;
    const QString first = token(caller, wholeHistory());
    const QString second = token(caller, withToken(wholeHistory(), first));
    QVERIFY(!first.isEmpty());
    QVERIFY(!second.isEmpty());
    QVERIFY(first != second);
}

void tst_EmulatorTokens::expiredTokenIsSaidToBeExpired()
{
    Options options;
    options.tokenLife = 20s;
    Caller caller(options);
    const QJsonObject next = withToken(wholeHistory(), token(caller, wholeHistory()));
    caller.advance(19s);
    QCOMPARE(caller.search(next).status, 200);
    caller.advance(2s);
    const Answer answer = caller.search(next);
    QCOMPARE(answer.status, 400);
    QVERIFY(dataOf(answer)[QStringLiteral("error")].toString().contains(
        QLatin1StringView("continue_token has expired")));
}

void tst_EmulatorTokens::boundToTheParameters_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *field, const QVariant &value) {
        QTest::newRow(field) << QString(QLatin1StringView(field)) << value;
    };
    row("end_date", QStringLiteral("2026-03-05T15:30:09Z"));
    row("start_date", QStringLiteral("2025-01-02"));
    row("search", QStringLiteral("anna"));
    row("only_latest", true);
    row("event_types", QStringList{QStringLiteral("opened")});
    row("region", QStringLiteral("us"));
    row("include_headers", true);
}

void tst_EmulatorTokens::boundToTheParameters()
{
    QFETCH(const QString, field);
    QFETCH(const QVariant, value);
    Caller caller;
    QJsonObject next = withToken(wholeHistory(), token(caller, wholeHistory()));
    next[field] = QJsonValue::fromVariant(value);
    QCOMPARE(caller.search(next).status, 400);
}

void tst_EmulatorTokens::limitMayChange()
{
    Caller caller;
    QJsonObject next = withToken(wholeHistory(), token(caller, wholeHistory()));
    next[QStringLiteral("limit")] = 17;
    QCOMPARE(caller.found(next)[QStringLiteral("events")].toArray().size(), 17);
}

QTEST_GUILESS_MAIN(tst_EmulatorTokens)
#include "tst_emulatortokens.moc"
