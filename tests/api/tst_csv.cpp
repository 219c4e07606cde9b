// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/csvreader.h"
#include "api/export/exporter.h"
#include "api/export/formulaguard.h"
#include "api/export/rowwriter.h"
#include "api/formulacorpus.h"
#include "api/listrows.h"

#include <QTest>
#include <rapidcheck.h>

using Cells = ExportOptions::Cells;

class TestCsv : public QObject {
    Q_OBJECT
private slots:
    void readsBackWhatWasWritten();
    void guardsOnlyAdd();
    void hasNoFormulaInAnyDialect_data();
    void hasNoFormulaInAnyDialect();
    void corpusIsLargeEnough();
    void exactCellsStayByteForByte();
    void leavesHarmlessTextAlone_data();
    void leavesHarmlessTextAlone();
    void writesAsRfc4180Says();
    void beginsWithAByteOrderMarkOnRequest();
    void cutsKeys();
};

namespace {

/// Texts made of what matters to CSV.
rc::Gen<QString> someText()
{
    const auto character = rc::gen::elementOf(
        QStringLiteral("aä日,;|\t\r\n\"'=+-@＝ \u00A0\u200B").toStdU16String());
    return rc::gen::map(rc::gen::container<std::u16string>(character), [](const std::u16string &s) {
        return QString::fromStdU16String(s.empty() ? u"" : s);
    });
}

rc::Gen<QList<QStringList>> someRows()
{
    return rc::gen::exec([] {
        const int columns = *rc::gen::inRange(1, 5);
        QList<QStringList> rows;
        for (int left = *rc::gen::inRange(1, 6); left > 0; --left) {
            QStringList row;
            for (int i = 0; i < columns; ++i)
                row.append(*rc::gen::inRange(0, 8) == 0 ? QString() : *someText());
            rows.append(row);
        }
        return rows;
    });
}

QString csv(const QList<QStringList> &rows, const ExportOptions &options)
{
    ListRows source(rows);
    return QString::fromUtf8(exportToText(source, options, goOn).text);
}

/// A line of one null field can't be told from an empty one.
bool isSame(const QString &a, const QString &b)
{
    return a == b && a.isNull() == b.isNull();
}

} // namespace

void TestCsv::readsBackWhatWasWritten()
{
    QVERIFY(rc::check("CSV reads back as it was", [] {
        const QList<QStringList> rows = *someRows();
        const QChar separator = *rc::gen::elementOf(std::u16string(u",;\t"));
        const QString text = csv(rows, {.cells = Cells::Exact, .separator = separator});
        QList<QStringList> read = readCsv(text, {.separator = separator});
        read.removeFirst(); // titles
        RC_ASSERT(read.size() == rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            RC_ASSERT(read.at(i).size() == rows.at(i).size());
            for (qsizetype j = 0; j < rows.at(i).size(); ++j)
                RC_ASSERT(isSame(read.at(i).at(j), rows.at(i).at(j)));
        }
    }));
}

void TestCsv::guardsOnlyAdd()
{
    QVERIFY(rc::check("a guard adds apostrophes and takes nothing away", [] {
        const QString text = *someText();
        const QString safe = withoutFormula(text);
        qsizetype at = 0;
        for (const QChar c : safe) {
            if (at < text.size() && text.at(at) == c)
                ++at;
            else
                RC_ASSERT(c == u'\'');
        }
        RC_ASSERT(at == text.size());
        RC_ASSERT(isNeutralCell(safe));
        RC_ASSERT(withoutFormula(safe) == safe);
    }));
}

void TestCsv::hasNoFormulaInAnyDialect_data()
{
    QTest::addColumn<QChar>("written");
    QTest::addColumn<QChar>("read");
    QTest::addColumn<bool>("quotes");
    constexpr QStringView separators = u",;\t|";
    for (const QChar written : separators.first(3)) {
        for (const QChar read : separators) {
            QTest::addRow("U+%02x read as U+%02x", written.unicode(), read.unicode())
                << written << read << true;
            if (read != written)
                QTest::addRow("U+%02x read as U+%02x without quotes", written.unicode(),
                              read.unicode())
                    << written << read << false;
        }
    }
}

void TestCsv::hasNoFormulaInAnyDialect()
{
    QFETCH(QChar, written);
    QFETCH(QChar, read);
    QFETCH(bool, quotes);
    const QStringList corpus = formulaCorpus();
    for (const QString &text : corpus) {
        // Between two others: at both ends of a field something else begins.
        const QString line = csv({{QStringLiteral("a b"), text, text}}, {.separator = written});
        const QList<QStringList> lines
            = readCsv(line, {.separator = read, .honoursQuotes = quotes});
        for (const QStringList &cells : lines) {
            for (const QString &cell : cells)
                QVERIFY2(isNeutralCell(cell), qPrintable(line + QLatin1String(" -> ") + cell));
        }
    }
}

void TestCsv::corpusIsLargeEnough()
{
    const QStringList corpus = formulaCorpus();
    QVERIFY(QSet<QString>(corpus.begin(), corpus.end()).size() >= 500);
    int dangerous = 0;
    for (const QString &text : corpus)
        dangerous += withoutFormula(text) != text ? 1 : 0;
    QCOMPARE(dangerous, int(corpus.size())); // every one of them needs the guard
}

void TestCsv::exactCellsStayByteForByte()
{
    const QStringList corpus = formulaCorpus();
    for (const QString &text : corpus) {
        const QList<QStringList> lines = readCsv(csv({{text}}, {.cells = Cells::Exact}));
        QCOMPARE(lines.at(1).at(0).toUtf8(), text.toUtf8());
    }
}

void TestCsv::leavesHarmlessTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("Your order is on its way");
    QTest::newRow("dash inside") << QStringLiteral("Invoice - March");
    QTest::newRow("comma and dash") << QStringLiteral("Hello, - it's me");
    QTest::newRow("address") << QStringLiteral("jo@b.example");
    QTest::newRow("tag") << QStringLiteral("jo+news@b.example");
    QTest::newRow("reply") << QStringLiteral("550-5.1.1 <jo@b.example> unknown; a=b");
    QTest::newRow("Japanese") << QStringLiteral("ご注文の確認");
    QTest::newRow("Arabic") << QStringLiteral("تأكيد الطلب");
    QTest::newRow("emoji") << QStringLiteral("🎉 Sale 👩‍👩‍👧‍👦");
    QTest::newRow("empty") << QStringLiteral("");
}

void TestCsv::leavesHarmlessTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(withoutFormula(text), text);
    QCOMPARE(readCsv(csv({{text}}, {})).at(1).at(0), text);
}

void TestCsv::writesAsRfc4180Says()
{
    QCOMPARE(csv({{QStringLiteral("plain"), QStringLiteral("a,b"), QStringLiteral("say \"hi\"")},
                  {QStringLiteral("two\nlines"), QStringLiteral(""), QString()}},
                 {}),
             QStringLiteral("Column 1,Column 2,Column 3\r\n"
                            "plain,\"a,b\",\"say \"\"hi\"\"\"\r\n"
                            "\"two\nlines\",\"\",\r\n"));
}

void TestCsv::beginsWithAByteOrderMarkOnRequest()
{
    ListRows rows({{QStringLiteral("x")}});
    const auto mark = ExportOptions::ByteOrderMark::With;
    QVERIFY(exportToText(rows, {.byteOrderMark = mark}, goOn)
                .text.startsWith("\xEF\xBB\xBF"
                                 "Column 1"));
}

void TestCsv::cutsKeys()
{
    const QString key = QStringLiteral("api-0123456789ABCDEF0123456789ABCDEF");
    for (const Cells cells : {Cells::Safe, Cells::Exact}) {
        const QString text = csv({{QStringLiteral("my key ") + key}}, {.cells = cells});
        QVERIFY(!text.contains(key));
        QVERIFY(text.contains(QStringLiteral("my key api-0123456789AB…")));
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
