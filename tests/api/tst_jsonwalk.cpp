// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsontext.h"
#include "api/json/jsonwalk.h"

#include <QByteArray>
#include <QTest>

namespace {

bool isRead(std::string_view json)
{
    JsonTokens tokens;
    try {
        tokens.find(json);
        JsonWalk walk(tokens);
        walk.skip();
        walk.end();
    } catch (const simdjson::simdjson_error &) {
        return false;
    }
    return true;
}

/// Without repair.
bool isReadAsItIs(const QByteArray &json)
{
    return isRead({json.constData(), std::size_t(json.size())});
}

/// Whether \p json is one value and nothing else.
bool isWellFormed(const QByteArray &json)
{
    return isRead(JsonText(json).view());
}

QByteArray minified(QByteArray json)
{
    return json.replace(' ', "");
}

} // namespace

class TestJsonWalk : public QObject {
    Q_OBJECT
private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void acceptsAnyDepth();
    void stopsAtEachBrokenToken();
    void tellsWhatIsCompact();
    void isStrictOnEveryProcessor();
};

void TestJsonWalk::accepts_data()
{
    QTest::addColumn<int>("nothing");
    for (const char *json : {"{}", "[]", " { } ", "7", "\"a\"", "null", "[1,2]", "[[],{}]",
                             R"({"a":1,"b":[true,false,null]})", R"(["\"","\\","]"])",
                             "[1e999,-0.5]", "{\"a\":{\"b\":{}}}\r\n", R"({"a":"x","a":"y"})"})
        QTest::newRow(json) << 0;
}

void TestJsonWalk::accepts()
{
    QVERIFY(isWellFormed(QTest::currentDataTag()));
}

void TestJsonWalk::refuses_data()
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
                             "[12\"a,b\"]",
                             "[\"a\"b]",
                             "[\"a\"1]",
                             "[nullx]",
                             "[true false]",
                             "[1x]",
                             "[1\x1a 2]",
                             "[01:2]",
                             "{\"a\"::1}"})
        QTest::newRow(json) << 0;
}

void TestJsonWalk::refuses()
{
    QVERIFY(!isWellFormed(QTest::currentDataTag()));
}

void TestJsonWalk::acceptsAnyDepth()
{
    const QByteArray deep
        = QByteArray("[").repeated(1'000'000) + QByteArray("]").repeated(1'000'000);
    QVERIFY(isWellFormed(deep));
    QVERIFY(!isWellFormed(deep.mid(1)));
}

/// No token of a text can be left out or doubled without a word.
void TestJsonWalk::stopsAtEachBrokenToken()
{
    const QByteArrayList tokens{"{", "\"a\"", ":", "[", "1", ",", "{",     "\"b\"", ":",    "null",
                                "}", ",",     "[", "]", "]", ",", "\"c\"", ":",     "true", "}"};
    QVERIFY(isWellFormed(tokens.join()));
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        QByteArrayList fewer = tokens;
        fewer.removeAt(i);
        QVERIFY2(!isWellFormed(fewer.join()), fewer.join().constData());
        QByteArrayList more = tokens;
        more.insert(i, tokens[i]);
        QVERIFY2(!isWellFormed(more.join(' ')), more.join(' ').constData());
    }
}

void TestJsonWalk::tellsWhatIsCompact()
{
    for (const char *json :
         {R"({"a":[1,"x y",{}],"b":null})", R"({ "a":1})", R"({"a" :1})", R"({"a": 1})",
          R"({"a":1 })", R"([1 ,2])", "[1, 2]", "[ ]", "[]", "[[1], [2]]", R"(["a\" b",-1.5e3])"}) {
        const JsonText text(json);
        JsonTokens tokens;
        tokens.find(text.view());
        JsonWalk walk(tokens);
        const JsonWalk::Nested nested = walk.nested();
        walk.end();
        QCOMPARE(QByteArray(nested.text.data(), qsizetype(nested.text.size())), QByteArray(json));
        const bool hasBlankInString
            = QByteArray(json).contains("x y") || QByteArray(json).contains("\\\" b");
        QCOMPARE(nested.isCompact, hasBlankInString || minified(json) == json);
    }
}

/// EventDecoder counts on it that what needs repair is refused, whichever way simdjson works here.
void TestJsonWalk::isStrictOnEveryProcessor()
{
    auto &active = simdjson::get_active_implementation();
    const simdjson::implementation *const before = active;
    const QByteArrayList broken{"[\"\xff\"]",        "[\"a\nb\"]", "[\"open]",   "\xef\xbb\xbf[]",
                                "[1]\x01",           "[\"a\"b]",   "[1\"a,b\"]", "[\x0c]",
                                "[1\x1a 2]",         "[\xff]",     "[]\"",       "[1,\xc3]",
                                "[\"\xed\xa0\x80\"]"};
    for (const simdjson::implementation *one : simdjson::get_available_implementations()) {
        if (!one->supported_by_runtime_system())
            continue;
        active = one;
        for (const QByteArray &text : broken)
            QVERIFY2(!isReadAsItIs(text), qPrintable(QString::fromStdString(one->name())));
        QVERIFY(isReadAsItIs("{\"a\" : [1, \"\xc3\xa9\\\"\", null] } \n"));
        QVERIFY(!isReadAsItIs(QByteArray("[]\0[]", 5)));
    }
    active = before;
}

QTEST_APPLESS_MAIN(TestJsonWalk)
#include "tst_jsonwalk.moc"
