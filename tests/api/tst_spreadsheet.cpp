// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/exporter.h"
#include "api/export/spreadsheetwriter.h"
#include "api/formulacorpus.h"
#include "api/listrows.h"
#include "api/office.h"
#include "support/filesizelimit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using Kind = ExportOutcome::Kind;

class TestSpreadsheet : public QObject {
    Q_OBJECT
private slots:
    void init();
    void writesAPrivateWorkbook();
    void cutsTextsThatAreTooLong();
    void refusesMoreRowsThanASheetHas();
    void keepsTheOldFile_data();
    void keepsTheOldFile();
    void opensInLibreOffice();
    void csvHasNoFormulaInLibreOffice();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    ExportOutcome write(ExportRows &rows, const ExportProgress &progress = goOn) const
    {
        return exportToFile(rows, path("x.xlsx"), {.format = ExportFormat::Spreadsheet}, progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// One row with a time, a number and texts.
class TypedRows final : public ExportRows {
public:
    QList<ExportColumn> columns() const override
    {
        return {{QStringLiteral("Time"), QStringLiteral("t"), ExportColumn::Type::Time},
                {QStringLiteral("Size"), QStringLiteral("n"), ExportColumn::Type::Number},
                {QStringLiteral("Subject"), QStringLiteral("s"), ExportColumn::Type::Text}};
    }
    qint64 rowCount() const override { return 1; }
    bool next() override { return m_row++ == 0; }
    QString text(int) override
    {
        return QStringLiteral("ご注文 العربية 🎉 <b>&amp;") + QChar(1) + QChar(0);
    }
    std::optional<qint64> time(int column) override
    {
        return column == 0 ? std::optional(qint64(1'770'285'600'000)) : std::nullopt;
    }
    std::optional<qint64> number(int column) override
    {
        return column == 1 ? std::optional(qint64(12345)) : std::nullopt;
    }

private:
    int m_row = 0;
};

class ManyRows final : public ExportRows {
public:
    explicit ManyRows(qint64 count)
        : m_count(count)
    {
    }
    QList<ExportColumn> columns() const override { return ListRows({{QString()}}).columns(); }
    qint64 rowCount() const override { return m_count; }
    bool next() override { return m_row++ < m_count; }
    QString text(int) override { return QString::number(m_row).repeated(20); }

private:
    const qint64 m_count;
    qint64 m_row = 0;
};

} // namespace

void TestSpreadsheet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSpreadsheet::writesAPrivateWorkbook()
{
    TypedRows rows;
    const ExportOutcome outcome = write(rows);
    QVERIFY2(outcome.kind == Kind::Done, qPrintable(outcome.problem));
    QCOMPARE(outcome.rows, 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("x.xlsx")});
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(path("x.xlsx")), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

void TestSpreadsheet::cutsTextsThatAreTooLong()
{
    ListRows rows({{QString(SpreadsheetWriter::longestCell, u'x')},
                   {QString(SpreadsheetWriter::longestCell + 1, u'x')},
                   {QString(1024 * 1024, u'x')}});
    const ExportOutcome outcome = write(rows);
    QVERIFY2(outcome.kind == Kind::Done, qPrintable(outcome.problem));
    QCOMPARE(outcome.cutCells, 2);
}

void TestSpreadsheet::refusesMoreRowsThanASheetHas()
{
    ManyRows rows(SpreadsheetWriter::mostRows + 1);
    const ExportOutcome outcome = write(rows);
    QCOMPARE(outcome.kind, Kind::Failed);
    QVERIFY2(outcome.problem.contains(QLatin1String("1,048,576")), qPrintable(outcome.problem));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSpreadsheet::keepsTheOldFile_data()
{
    QTest::addColumn<int>("largestFile");
    QTest::addColumn<int>("cancelAt");
    QTest::newRow("cancel") << 0 << 2000;
    QTest::newRow("cancel at the end") << 0 << 20'000;
    for (const int size : {10'000, 100'000, 1'000'000, 2'000'000})
        QTest::addRow("full disk at %d bytes", size) << size << 0;
}

void TestSpreadsheet::keepsTheOldFile()
{
    QFETCH(int, largestFile);
    QFETCH(int, cancelAt);
    QFile old(path("x.xlsx"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    ManyRows rows(20'000);
    std::optional<FileSizeLimit> limit;
    if (largestFile > 0)
        limit.emplace(largestFile);
    const ExportOutcome outcome
        = write(rows, [cancelAt](qint64 row) { return cancelAt == 0 || row < cancelAt; });
    limit.reset();
    QCOMPARE(outcome.kind, cancelAt > 0 ? Kind::Cancelled : Kind::Failed);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("x.xlsx")});
}

void TestSpreadsheet::opensInLibreOffice()
{
    if (!Office::isInstalled())
        QSKIP("LibreOffice (soffice) is not installed");
    TypedRows typed;
    QCOMPARE(write(typed).kind, Kind::Done);
    const QString document = Office::opened(path("x.xlsx"));
    QVERIFY(document.contains(QLatin1String("office:date-value=\"2026-02-05T10:00:00\"")));
    QVERIFY(document.contains(QLatin1String("office:value=\"12345\"")));
    QVERIFY(document.contains(QStringLiteral("ご注文 العربية 🎉 &lt;b&gt;&amp;amp;")));
    const QStringList texts = formulaCorpus();
    QList<QStringList> cells;
    for (const QString &text : texts)
        cells.append({text});
    ListRows rows(cells);
    QCOMPARE(write(rows).kind, Kind::Done);
    const QString corpus = Office::opened(path("x.xlsx"));
    QVERIFY(corpus.contains(QLatin1String("HYPERLINK")));
    QCOMPARE(Office::formulasIn(corpus), 0);
}

void TestSpreadsheet::csvHasNoFormulaInLibreOffice()
{
    if (!Office::isInstalled())
        QSKIP("LibreOffice (soffice) is not installed");
    const QStringList texts = formulaCorpus();
    QList<QStringList> cells;
    for (const QString &text : texts)
        cells.append({QStringLiteral("a"), text, text});
    // By the file's own comma, then as it goes wrong: semicolon, tab, all of them, no quotes.
    for (const char *filter : {"CSV:44,34,UTF8,1", "CSV:59,34,UTF8,1", "CSV:9,34,UTF8,1",
                               "CSV:44/59/9/124,34,UTF8,1", "CSV:59,,UTF8,1"}) {
        const QString name = QString::fromLatin1(filter);
        ListRows rows(cells);
        QCOMPARE(exportToFile(rows, path("x.csv"), {}, goOn).kind, Kind::Done);
        const QString safe = Office::opened(path("x.csv"), name);
        QVERIFY2(safe.contains(QLatin1String("HYPERLINK")), filter);
        QCOMPARE(Office::formulasIn(safe), 0);
    }
    ListRows rows(cells); // the proof that the check can fail
    QCOMPARE(exportToFile(rows, path("x.csv"), {.cells = ExportOptions::Cells::Exact}, goOn).kind,
             Kind::Done);
    QVERIFY(Office::formulasIn(Office::opened(path("x.csv"), QStringLiteral("CSV:44,34,UTF8,1")))
            > 0);
}

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
