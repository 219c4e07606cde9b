// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"
#include "core/secret.h"

#include <QDebug>
#include <QTest>

class TestRedaction : public QObject {
    Q_OBJECT
private slots:
    void hidesKeys_data();
    void hidesKeys();
    void secretsPrintAsSuch();
    void showsNoBodyWithASecret_data();
    void showsNoBodyWithASecret();
};

void TestRedaction::hidesKeys_data()
{
    const QString key = QStringLiteral("api-0123456789ABCDEFGHIJabcdefghijkl");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("alone") << key << QStringLiteral("api-0123456789AB…");
    QTest::newRow("in JSON") << QStringLiteral("{\"api_key\":\"%1\"}").arg(key)
                             << QStringLiteral("{\"api_key\":\"api-0123456789AB…\"}");
    QTest::newRow("twice") << key + QLatin1Char(' ') + key
                           << QStringLiteral("api-0123456789AB… api-0123456789AB…");
    QTest::newRow("user name of a key stays")
        << QStringLiteral("api-5BFDE1E62529") << QStringLiteral("api-5BFDE1E62529");
    QTest::newRow("no key") << QStringLiteral("rapi-ty") << QStringLiteral("rapi-ty");
}

void TestRedaction::hidesKeys()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    QCOMPARE(redacted(text), result);
}

void TestRedaction::secretsPrintAsSuch()
{
    QString printed;
    QDebug(&printed) << Secret(QByteArrayLiteral("hush"));
    QVERIFY(!printed.contains(QStringLiteral("hush")));
    QVERIFY(printed.contains(QStringLiteral("Secret")));
}

void TestRedaction::showsNoBodyWithASecret_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("shown");
    const QByteArray none;
    const QByteArray harmless(R"({ "limit":1.0, "continue_token":"e", "a":["b",{"c":null}] })");
    QTest::newRow("as it was written") << harmless << harmless;
    QTest::newRow("empty object") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("key") << QByteArray(R"({"api_key":"hush"})") << none;
    QTest::newRow("key by another spelling") << QByteArray(R"({"api\u005fkey":"hush"})") << none;
    QTest::newRow("password within")
        << QByteArray(R"({"a":[{"b":{"email_password":"hush"}}]})") << none;
    QTest::newRow("password") << QByteArray(R"({"Password":"hush"})") << none;
    QTest::newRow("header") << QByteArray(R"({"auth_header_value":"hush"})") << none;
    QTest::newRow("broken") << QByteArray(R"({"api_key":"hush")") << none;
    QTest::newRow("no object") << QByteArray(R"(["hush"])") << none;
    QTest::newRow("key as a value")
        << QByteArray(R"({"search":"api-0123456789ABCDEFGHIJabcdefghijkl"})")
        << QByteArray("{\"search\":\"api-0123456789AB…\"}");
    const auto sized
        = [](qsizetype size) { return "{\"a\":\"" + QByteArray(size - 8, 'x') + "\"}"; };
    QTest::newRow("longest") << sized(maximumShownBody) << sized(maximumShownBody);
    QTest::newRow("too long") << sized(maximumShownBody + 1) << none;
}

void TestRedaction::showsNoBodyWithASecret()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, shown);
    QCOMPARE(shownJson(body), shown);
    QCOMPARE(shownJson(body).isNull(), shown.isNull());
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
