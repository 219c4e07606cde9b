// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonstring.h"

#include <QByteArray>
#include <QString>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestJsonString : public QObject {
    Q_OBJECT
private slots:
    void unescapes_data();
    void unescapes();
    void copiesNothingWithoutNeed();
};

void TestJsonString::unescapes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *token, const QByteArray &text) {
        QTest::newRow(token) << QByteArray(token) << text;
    };
    row(R"("")", "");
    row(R"("plain")", "plain");
    row(R"("plain"  , )", "plain");
    row(R"("a\"b\\c\/d")", "a\"b\\c/d");
    row(R"("\b\f\n\r\t")", "\b\f\n\r\t");
    row(R"("\u0041\u00e9\u20AC")", "Aé€");
    row(R"("\ud83d\ude00!")", "😀!");
    row(R"("\u0000")", QByteArray("\0", 1));
    row(R"("\uDBFF\uDFFF")", "\U0010FFFF");
    row(R"("\ud83d")", "\uFFFD");
    row(R"("\ud83dx")", "\uFFFDx");
    row(R"("\ude00x")", "\uFFFDx");
    row(R"("\ud83d\u0041")",
        "\uFFFD"
        "A");
    row(R"("\ud83d\n")", "\uFFFD\n");
    row(R"("\ud83d\ud83d\ude00")", "\uFFFD😀");
    row(R"("\u12")",
        "\uFFFD"
        "12");
    row(R"("\u-123")",
        "\uFFFD"
        "-123");
    row(R"("\x41")",
        "\uFFFD"
        "41");
    row("\"\\é\"", "\uFFFDé");
    row(R"("cut\)", "cut\uFFFD");
    row(R"("cut)", "cut");
}

void TestJsonString::unescapes()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, text);
    std::string buffer;
    const std::string_view result
        = unescaped({token.constData() + 1, std::size_t(token.size()) - 1}, buffer);
    QCOMPARE(QByteArray(result.data(), qsizetype(result.size())), text);
}

void TestJsonString::copiesNothingWithoutNeed()
{
    const std::string_view raw = R"(plain")";
    std::string buffer;
    QVERIFY(unescaped(raw, buffer).data() == raw.data());
}

QTEST_APPLESS_MAIN(TestJsonString)
#include "tst_jsonstring.moc"
