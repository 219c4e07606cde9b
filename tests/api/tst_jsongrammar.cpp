// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsongrammar.h"

#include <QByteArray>
#include <QTest>

class TestJsonGrammar : public QObject {
    Q_OBJECT
private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void acceptsAnyDepth();
};

void TestJsonGrammar::accepts_data()
{
    QTest::addColumn<int>("nothing");
    for (const char *json : {"{}", "[]", " { } ", "7", "\"a\"", "null", "[1,2]", "[[],{}]",
                             R"({"a":1,"b":[true,false,null]})", R"(["\"","\\","]"])",
                             "[1e999,-0.5]", "{\"a\":{\"b\":{}}}\r\n", R"({"a":"x","a":"y"})"})
        QTest::newRow(json) << 0;
}

void TestJsonGrammar::accepts()
{
    QVERIFY(isWellFormed(QTest::currentDataTag()));
}

void TestJsonGrammar::refuses_data()
{
    QTest::addColumn<int>("nothing");
    for (const char *json : {"",
                             " ",
                             "{",
                             "[",
                             "]",
                             "{]",
                             "[}",
                             "[1,]",
                             "[,1]",
                             "[1 2]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{a:1}",
                             "{1:1}",
                             "{\"a\" 1}",
                             "[1]]",
                             "[1][2]",
                             "\"open",
                             R"(["a":1])",
                             R"({"a":"b":1})",
                             R"({"a","b"})",
                             R"("a\")",
                             "nul",
                             "[tru]",
                             "undefined",
                             "{} {}",
                             "[\"a\"\"b\"]",
                             "{\"a\":1 \"b\":2}",
                             "{,}",
                             "{\"a\"::1}"})
        QTest::newRow(json) << 0;
}

void TestJsonGrammar::refuses()
{
    QVERIFY(!isWellFormed(QTest::currentDataTag()));
}

void TestJsonGrammar::acceptsAnyDepth()
{
    const QByteArray deep
        = QByteArray("[").repeated(1'000'000) + QByteArray("]").repeated(1'000'000);
    QVERIFY(isWellFormed(deep.constData()));
    QVERIFY(!isWellFormed(deep.constData() + 1));
}

QTEST_APPLESS_MAIN(TestJsonGrammar)
#include "tst_jsongrammar.moc"
