// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/jsonwriter.h"

#include <QtTest>

using namespace Emulator;

class tst_EmulatorJson : public QObject {
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void structure();
};

void tst_EmulatorJson::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QString() << QByteArrayLiteral("\"\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArrayLiteral(R"("a\"b")");
    QTest::newRow("backslash") << QStringLiteral("\\n") << QByteArrayLiteral(R"("\\n")");
    QTest::newRow("lines") << QStringLiteral("1\n2\t") << QByteArrayLiteral(R"("1\n2\t")");
    QTest::newRow("control") << QStringLiteral("\u0007\r")
                             << QByteArrayLiteral(R"("\u0007\u000d")");
    QTest::newRow("beyond ASCII") << QStringLiteral("é日🌸") << QStringLiteral("\"é日🌸\"").toUtf8();
}

void tst_EmulatorJson::text()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, json);
    JsonWriter out;
    out.text(text);
    QCOMPARE(out.json(), json);
}

void tst_EmulatorJson::structure()
{
    JsonWriter out;
    out.beginObject();
    out.field(QLatin1StringView("a"), 1);
    out.name(QLatin1StringView("b"));
    out.beginArray();
    out.null();
    out.beginObject();
    out.endObject();
    out.text(u"x");
    out.endArray();
    out.endObject();
    QCOMPARE(out.json(), QByteArrayLiteral(R"({"a":1,"b":[null,{},"x"]})"));
}

QTEST_GUILESS_MAIN(tst_EmulatorJson)
#include "tst_emulatorjson.moc"
