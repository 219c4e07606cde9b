// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsontext.h"

#include <QJsonDocument>
#include <QTest>

class TestJsonText : public QObject {
    Q_OBJECT
private slots:
    void indents_data();
    void indents();
    void survivesBrokenText_data();
    void survivesBrokenText();
};

void TestJsonText::indents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("object") << QByteArray(R"({"b":1,"a":[true,null]})")
                            << QByteArray(
                                   "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}");
    QTest::newRow("empty ones") << QByteArray(R"({"a": { }, "b":[]})")
                                << QByteArray("{\n  \"a\": {},\n  \"b\": []\n}");
    QTest::newRow("number as sent") << QByteArray("[123456789012345678901.50]")
                                    << QByteArray("[\n  123456789012345678901.50\n]");
    QTest::newRow("signs in strings")
        << QByteArray(R"({"a":"{,:\"]\\"})") << QByteArray("{\n  \"a\": \"{,:\\\"]\\\\\"\n}");
}

void TestJsonText::indents()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, result);
    QCOMPARE(indentedJson(json), result);
    QCOMPARE(QJsonDocument::fromJson(indentedJson(json)), QJsonDocument::fromJson(json));
}

void TestJsonText::survivesBrokenText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("open string") << QByteArray(R"({"a)");
    QTest::newRow("open escape") << QByteArray("\"\\");
    QTest::newRow("closing only") << QByteArray("]}]}");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestJsonText::survivesBrokenText()
{
    QFETCH(QByteArray, text);
    const auto withoutBlanks = [](QByteArray t) { return t.replace('\n', "").replace(' ', ""); };
    QCOMPARE(withoutBlanks(indentedJson(text)), withoutBlanks(text));
}

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
