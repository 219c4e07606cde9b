// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"

#include <QTest>

class TestPlainText : public QObject {
    Q_OBJECT
private slots:
    void showsOneLine_data();
    void showsOneLine();
    void cutsAtGraphemes();
    void survivesAMegabyteOfMarks();
};

void TestPlainText::showsOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("Hello") << QStringLiteral("Hello");
    QTest::newRow("markup stays literal")
        << QStringLiteral("<img src=file:x>&lt;") << QStringLiteral("<img src=file:x>&lt;");
    QTest::newRow("line breaks") << QStringLiteral("250 a\r\n250 b")
                                 << QStringLiteral("250 a  250 b");
    QTest::newRow("separators") << QString(QChar(0x2028)) << QStringLiteral(" ");
    QTest::newRow("null byte") << QString(QChar(0)) << QStringLiteral(" ");
    QTest::newRow("empty") << QString() << QString();
}

void TestPlainText::showsOneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(shownText(text), shown);
}

void TestPlainText::cutsAtGraphemes()
{
    const QString family = QStringLiteral("👩‍👩‍👧");
    const QString text = QStringLiteral("ab") + family;
    QCOMPARE(shownText(text, 2), QStringLiteral("ab…"));
    QCOMPARE(shownText(text, 4), QStringLiteral("ab…"));
    QCOMPARE(shownText(text, text.size()), text);
}

void TestPlainText::survivesAMegabyteOfMarks()
{
    const QString marks(1'000'000, QChar(0x0301));
    QCOMPARE(shownText(marks).size(), maximumShownLength + 1);
}

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
