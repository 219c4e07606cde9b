// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/apikey.h"

#include <QTest>

class TestApiKey : public QObject {
    Q_OBJECT
private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

static QString goodKey()
{
    return QStringLiteral("api-0123456789ABCDEFGHIJabcdefghijkl");
}

void TestApiKey::accepts_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("as it is") << goodKey();
    QTest::newRow("with blanks around") << QStringLiteral("  ") + goodKey() + QStringLiteral("\t ");
    QTest::newRow("with a line end") << goodKey() + QStringLiteral("\r\n");
}

void TestApiKey::accepts()
{
    QFETCH(QString, pasted);
    const auto key = parseApiKey(pasted);
    QVERIFY(key.hasValue());
    QCOMPARE(key.value().reveal(), goodKey().toLatin1());
}

void TestApiKey::refuses_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString() << QStringLiteral("no API key");
    QTest::newRow("blank") << QStringLiteral("  \n") << QStringLiteral("no API key");
    QTest::newRow("newline in it") << goodKey().first(20) + QLatin1Char('\n') + goodKey().sliced(20)
                                   << QStringLiteral("control character");
    QTest::newRow("header injection")
        << goodKey() + QStringLiteral("\r\nX-Evil: 1") << QStringLiteral("control character");
    QTest::newRow("NUL") << goodKey() + QChar(0) << QStringLiteral("control character");
    QTest::newRow("password") << QStringLiteral("hunter2") << QStringLiteral("begins with");
    QTest::newRow("too short") << goodKey().chopped(1) << QStringLiteral("32 letters");
    QTest::newRow("too long") << goodKey() + QLatin1Char('x') << QStringLiteral("32 letters");
    QTest::newRow("other letters")
        << goodKey().chopped(1) + QChar(0xe9) << QStringLiteral("32 letters");
}

void TestApiKey::refuses()
{
    QFETCH(QString, pasted);
    QFETCH(QString, word);
    const auto key = parseApiKey(pasted);
    QVERIFY(!key.hasValue());
    QVERIFY2(key.error().contains(word), qPrintable(key.error()));
    QVERIFY(pasted.trimmed().size() < 8 || !key.error().contains(pasted.trimmed()));
}

QTEST_APPLESS_MAIN(TestApiKey)
#include "tst_apikey.moc"
