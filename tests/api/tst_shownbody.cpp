// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/endpoints.h"
#include "api/shownbody.h"

#include <QTest>

/// Walks every operation: a body that can hold a secret is never kept.
class TestShownBody : public QObject {
    Q_OBJECT
private slots:
    void walksAllOperations();
    void hidesWhatHoldsSecrets_data();
    void hidesWhatHoldsSecrets();
    void hidesSecretsEverywhere();
};

void TestShownBody::walksAllOperations()
{
    // The other half of the list: together they are all, so that nobody forgets a new one.
    const QStringList hidden{
        QStringLiteral("/api_keys/"),     QStringLiteral("/users/smtp/"),
        QStringLiteral("/ip_auth/"),      QStringLiteral("/ip_allow_list"),
        QStringLiteral("/webhook/"),      QStringLiteral("/email/"),
        QStringLiteral("/sms/send"),      QStringLiteral("/template/add"),
        QStringLiteral("/template/edit"),
    };
    int shown = 0;
    for (const Endpoint *endpoint : endpoints::all) {
        const QString path(endpoint->path);
        const bool mustHide = std::any_of(hidden.begin(), hidden.end(), [&](const QString &start) {
            return path.startsWith(start);
        });
        QVERIFY2(mayShowBody(*endpoint) != mustHide, endpoint->path.data());
        shown += int(!mustHide);
    }
    QCOMPARE(int(endpoints::all.size()), 73);
    QCOMPARE(shown, 42);
}

void TestShownBody::hidesWhatHoldsSecrets_data()
{
    QTest::addColumn<const Endpoint *>("endpoint");
    for (const Endpoint *endpoint : endpoints::all)
        QTest::addRow("%s %s", endpoint->verb == Verb::Patch ? "PATCH" : "POST",
                      endpoint->path.data())
            << endpoint;
}

void TestShownBody::hidesWhatHoldsSecrets()
{
    QFETCH(const Endpoint *, endpoint);
    const QByteArray harmless = R"({"limit":1})";
    QCOMPARE(shownBody(*endpoint, harmless), mayShowBody(*endpoint) ? harmless : QByteArray());
    for (const char *member : {"api_key", "email_password", "auth_header_value", "password"}) {
        const QByteArray body = QByteArray("{\"x\":[{\"") + member + "\":\"canary\"}]}";
        QVERIFY2(shownBody(*endpoint, body).isNull(), member);
    }
}

void TestShownBody::hidesSecretsEverywhere()
{
    const QByteArray key = "api-0123456789ABCDEFGHIJabcdefghijkl";
    const QByteArray body = shownBody(endpoints::activitySearch, "{\"search\":\"" + key + "\"}");
    QVERIFY(!body.isEmpty());
    QVERIFY(!body.contains(key));
}

QTEST_APPLESS_MAIN(TestShownBody)
#include "tst_shownbody.moc"
