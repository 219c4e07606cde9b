// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkdialect.h"
#include "api/bulk/bulkmatch.h"
#include "api/bulk/bulkreader.h"
#include "api/bulk/testcolumns.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Headings = BulkTable::Headings;

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding,
                   QStringConverter::Flag flag)
{
    QStringEncoder encoder(encoding, flag);
    return encoder.encode(text);
}

/// A row a line, "line: cell|cell".
QStringList shown(const BulkTable &table)
{
    QStringList rows;
    for (const BulkTable::Row &row : table.rows)
        rows += u"%1: %2"_s.arg(row.line).arg(row.cells.join(u'|'));
    return rows;
}

} // namespace

class TestBulkReader : public QObject {
    Q_OBJECT
private slots:
    void readsDialects_data();
    void readsDialects();
    void readsEncodings_data();
    void readsEncodings();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void readsAsAsked();
    void limitsRows();
    void readsFilesOffTheThread();
    void matchesColumns_data();
    void matchesColumns();
    void makesRows();
    void readsItsOwnTemplate();
    void readsManyRowsQuickly();
};

void TestBulkReader::readsDialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QChar>("delimiter");
    const auto row
        = [](const char *name, const char *text, const QStringList &rows, QChar delimiter) {
              QTest::newRow(name) << QByteArray(text) << rows << delimiter;
          };
    row("comma", "Name,Plan size\nPine,1\n", {u"1: Name|Plan size"_s, u"2: Pine|1"_s}, u',');
    row("semicolon", "Name;Note\r\nPine;a,b\r\n", {u"1: Name|Note"_s, u"2: Pine|a,b"_s}, u';');
    row("tab", "Name\tNote\nPine\ta;b", {u"1: Name|Note"_s, u"2: Pine|a;b"_s}, u'\t');
    row("names only", "Pine\nOak\n", {u"1: Pine"_s, u"2: Oak"_s}, noDelimiter);
    row("names with commas", "Pine\nOak, Ltd\nElm\n", {u"1: Pine"_s, u"2: Oak, Ltd"_s, u"3: Elm"_s},
        noDelimiter);
    row("headings decide", "Name,Note\nPine\nOak\nElm\n",
        {u"1: Name|Note"_s, u"2: Pine"_s, u"3: Oak"_s, u"4: Elm"_s}, u',');
    row("quotes", "\"Pine, \"\"the\"\" Ltd\",2\n\"Oak\",3\n",
        {u"1: Pine, \"the\" Ltd|2"_s, u"2: Oak|3"_s}, u',');
    row("line break in quotes", "Pine,\"a\nb\"\nOak,c\n", {u"1: Pine|a\nb"_s, u"3: Oak|c"_s}, u',');
    row("blank lines", "\n\nPine,1\n \n,\nOak,2\n", {u"3: Pine|1"_s, u"6: Oak|2"_s}, u',');
    row("blanks around", "  Pine , 1 \n", {u"1: Pine|1"_s}, u',');
    row("old Mac", "Pine,1\rOak,2\r", {u"1: Pine|1"_s, u"2: Oak|2"_s}, u',');
    row("no last line break", "Pine,1\nOak,2", {u"1: Pine|1"_s, u"2: Oak|2"_s}, u',');
    row("nothing", "", {}, noDelimiter);
}

void TestBulkReader::readsDialects()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, rows);
    QFETCH(const QChar, delimiter);
    const BulkTable table = readBulkTable(text, testColumns());
    QCOMPARE(table.problem, QString());
    QCOMPARE(shown(table), rows);
    QCOMPARE(table.delimiter, delimiter);
}

void TestBulkReader::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    using Converter = QStringConverter;
    const QString text = u"Müller €,1\nOak,2"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark")
        << encoded(text, Converter::Utf8, Converter::Flag::WriteBom) << u"UTF-8"_s;
    QTest::newRow("UTF-16LE") << encoded(text, Converter::Utf16LE, Converter::Flag::WriteBom)
                              << u"UTF-16"_s;
    QTest::newRow("UTF-16BE") << encoded(text, Converter::Utf16BE, Converter::Flag::WriteBom)
                              << u"UTF-16"_s;
    QTest::newRow("UTF-16LE without mark")
        << encoded(text, Converter::Utf16LE, Converter::Flag::Default) << u"UTF-16"_s;
    QTest::newRow("Windows-1252") << QByteArray("M\xFCller \x80,1\nOak,2") << u"Windows-1252"_s;
}

void TestBulkReader::readsEncodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    const BulkTable table = readBulkTable(bytes, testColumns());
    QCOMPARE(shown(table), (QStringList{u"1: Müller €|1"_s, u"2: Oak|2"_s}));
    QCOMPARE(table.encoding, encoding);
}

void TestBulkReader::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("hint");
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04 and more") << u"CSV"_s;
    QTest::newRow("binary") << QByteArray("Pine\0\0\0Oak", 10) << u"text"_s;
    QTest::newRow("open quote") << QByteArray("Pine,1\n\"Oak,2\nElm,3\n") << u"line 2"_s;
    QTest::newRow("too large") << QByteArray(largestBulkFile + 1, 'x') << u"16"_s;
}

void TestBulkReader::refusesWhatIsNoList()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, hint);
    const BulkTable table = readBulkTable(bytes, testColumns());
    QVERIFY2(table.problem.contains(hint), qPrintable(table.problem));
    QVERIFY(table.rows.isEmpty());
}

void TestBulkReader::readsAsAsked()
{
    const BulkTable table = readBulkTable("Name;x,y\nPine;1,2\n", testColumns(),
                                          {.delimiter = u',', .headings = Headings::None});
    QCOMPARE(shown(table), (QStringList{u"1: Name;x|y"_s, u"2: Pine;1|2"_s}));
    QCOMPARE(table.body().size(), 2);
    QVERIFY(table.heading().isEmpty());
}

void TestBulkReader::limitsRows()
{
    QByteArray most("Name\n");
    for (int i = 0; i < mostBulkRows; ++i)
        most += "Pine " + QByteArray::number(i) + '\n';
    QCOMPARE(readBulkTable(most, testColumns()).body().size(), mostBulkRows);
    const BulkTable table = readBulkTable(most + "Oak\n", testColumns());
    QVERIFY(!table.problem.isEmpty());
}

void TestBulkReader::readsFilesOffTheThread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name\nPine\n");
    file.close();
    QCOMPARE(readBulkFile(file.fileName(), testColumns()).result().body().size(), 1);
    QCOMPARE(readBulkText(u"Name\nPine\nOak"_s, testColumns()).result().body().size(), 2);
    const BulkTable missing = readBulkFile(folder.filePath(u"none"_s), testColumns()).result();
    QVERIFY2(missing.problem.contains(u"none"_s), qPrintable(missing.problem));
}

void TestBulkReader::matchesColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<BulkMatch>("match");
    QTest::newRow("keys") << QByteArray("plan_size,name\n1,Pine") << BulkMatch{1, 0, -1};
    QTest::newRow("titles, in any case")
        << QByteArray("NOTE,Plan Size,name\n") << BulkMatch{2, 1, 0};
    QTest::newRow("other marks") << QByteArray("Plan-Size,CUSTOMER\n") << BulkMatch{1, 0, -1};
    QTest::newRow("unknown ones") << QByteArray("x,Name,y\n1,2,3\n") << BulkMatch{1, -1, -1};
    QTest::newRow("by order") << QByteArray("Pine,1\nOak,2\n") << BulkMatch{0, 1, -1};
    QTest::newRow("one column") << QByteArray("Pine\nOak\n") << BulkMatch{0, -1, -1};
}

void TestBulkReader::matchesColumns()
{
    QFETCH(const QByteArray, text);
    QFETCH(const BulkMatch, match);
    QCOMPARE(matchedColumns(readBulkTable(text, testColumns()), testColumns()), match);
}

void TestBulkReader::makesRows()
{
    const BulkTable table = readBulkTable("x,Name,Note\n1,Pine,\n2,Oak,good\n", testColumns());
    const QList<BulkRow> rows
        = bulkRows(table, testColumns(), matchedColumns(table, testColumns()));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0), (BulkRow{.line = 2, .values = {{u"name"_s, u"Pine"_s}}}));
    QCOMPARE(rows.at(1).value(u"note"_s), u"good"_s);
}

void TestBulkReader::readsItsOwnTemplate()
{
    const BulkTable table = readBulkTable(bulkTemplate(testColumns()), testColumns());
    QCOMPARE(table.headings, Headings::FirstRow);
    QCOMPARE(matchedColumns(table, testColumns()), (BulkMatch{0, 1, 2}));
    QCOMPARE(table.body().constFirst().cells, (QStringList{u"Pine, Ltd"_s, u"10000"_s, QString()}));
}

void TestBulkReader::readsManyRowsQuickly()
{
    QByteArray text("Name;Plan size;Note\n");
    while (text.size() < 2'000'000)
        text += "\"Pine, Ltd\";10000;" + QByteArray(200, 'n') + '\n';
    QBENCHMARK_ONCE
    {
        QVERIFY(readBulkTable(text, testColumns()).problem.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestBulkReader)
#include "tst_bulkreader.moc"
