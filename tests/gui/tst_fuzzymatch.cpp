// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commands/fuzzymatch.h"

#include <QTest>

class TestFuzzyMatch : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void ranks_data();
    void ranks();
    void marksWhatWasTyped();
    void takesLongTexts();
};

void TestFuzzyMatch::finds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *word, const char *text, bool found) {
        QTest::addRow("%s in %s", word, text)
            << QString::fromUtf8(word) << QString::fromUtf8(text) << found;
    };
    row("copy", "Copy rows", true);
    row("cr", "Copy rows", true);
    row("COPY", "copy rows", true);
    row("rc", "Copy rows", false); // another order
    row("copyx", "Copy rows", false);
    row("sndr", "Senders", true);
    row("angem", "Angemeldet bleiben", true);
    row("uber", "Über Outpost", true);
    row("über", "Uber", true);
    row("ro", "Diagnostics for a bug report", true);
    row("cop", "Diagnostics for a bug report", false); // scattered all over
    row("設定", "設定…", true);
    row("x", "", false);
}

void TestFuzzyMatch::finds()
{
    QFETCH(const QString, word);
    QFETCH(const QString, text);
    QTEST(fuzzyMatch(word, text).has_value(), "found");
}

void TestFuzzyMatch::ranks_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char *word, const char *better, const char *worse) {
        QTest::addRow("%s: %s before %s", word, better, worse)
            << QString::fromUtf8(word) << QString::fromUtf8(better) << QString::fromUtf8(worse);
    };
    row("set", "Settings", "Reset");
    row("cr", "Copy rows", "Cancel export");
    row("dom", "Add domain", "Random");
    row("view", "View", "Saved views");
    row("save", "Save", "Save as");
    row("la", "Load all", "Close all");
    row("all", "Load all", "Load all regions");
    row("help", "Help contents", "Shelp");
}

void TestFuzzyMatch::ranks()
{
    QFETCH(const QString, word);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    const auto first = fuzzyMatch(word, better);
    const auto second = fuzzyMatch(word, worse);
    QVERIFY(first);
    QVERIFY2(
        !second || first->score > second->score,
        qPrintable(QStringLiteral("%1, %2").arg(first->score).arg(second ? second->score : 0)));
}

void TestFuzzyMatch::marksWhatWasTyped()
{
    QCOMPARE(fuzzyMatch(QStringLiteral("cr"), QStringLiteral("Copy rows"))->places,
             QList<int>({0, 5}));
    QCOMPARE(fuzzyMatch(QStringLiteral("row"), QStringLiteral("Grow rows"))->places,
             QList<int>({5, 6, 7}));
    QCOMPARE(fuzzyMatch({}, QStringLiteral("Copy"))->places, QList<int>());
}

void TestFuzzyMatch::takesLongTexts()
{
    const QString text(100'000, QLatin1Char('a'));
    QVERIFY(fuzzyMatch(QString(1000, QLatin1Char('a')), text));
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
