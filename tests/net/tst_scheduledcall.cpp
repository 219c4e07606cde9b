// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scheduledcall.h"

#include <QTest>

using namespace std::chrono_literals;

/// A call carries the key of its own account, and one answer never serves two of them (I13).
class TestScheduledCall : public QObject {
    Q_OBJECT
private slots:
    void asksTheSame_data();
    void asksTheSame();
    void holdsNoSecret();
    void knowsItsDeadline();
};

namespace {

HttpRequest request()
{
    HttpRequest made;
    made.endpoint.path = QLatin1StringView("/stats/email_summary");
    made.endpoint.safety = RetrySafety::ReadOnly;
    made.baseUrl = QUrl(QStringLiteral("https://api.smtp2go.com/v3"));
    made.key = Secret(QByteArray("api-0123456789ABCDEF"));
    made.body = "{\"limit\":1}";
    made.account = QStringLiteral("a");
    return made;
}

} // namespace

void TestScheduledCall::asksTheSame_data()
{
    QTest::addColumn<HttpRequest>("other");
    QTest::addColumn<bool>("same");
    HttpRequest other = request();
    QTest::newRow("equal") << other << true;
    other.body = "{ \"limit\" : 1 }";
    QTest::newRow("blanks") << other << true;
    other.body = "{\"limit\":2}";
    QTest::newRow("body") << other << false;
    other = request();
    other.key = Secret(QByteArray("api-FEDCBA9876543210"));
    QTest::newRow("key") << other << false;
    other = request();
    other.account = QStringLiteral("b");
    QTest::newRow("account") << other << false;
    other = request();
    other.baseUrl = QUrl(QStringLiteral("https://eu-api.smtp2go.com/v3"));
    QTest::newRow("region") << other << false;
    other = request();
    other.endpoint.path = QLatin1StringView("/stats/email_cycle");
    QTest::newRow("operation") << other << false;
}

void TestScheduledCall::asksTheSame()
{
    QFETCH(HttpRequest, other);
    QTEST(scheduledCall(1, request()).question == scheduledCall(2, other).question, "same");
}

void TestScheduledCall::holdsNoSecret()
{
    const QByteArray question = scheduledCall(1, request()).question;
    QVERIFY(!question.isEmpty());
    QVERIFY(!question.contains("api-"));
}

void TestScheduledCall::knowsItsDeadline()
{
    HttpRequest slow = request();
    slow.endpoint.deadline = 60s;
    QCOMPARE(scheduledCall(1, slow).deadline, 60s);
}

QTEST_APPLESS_MAIN(TestScheduledCall)
#include "tst_scheduledcall.moc"
