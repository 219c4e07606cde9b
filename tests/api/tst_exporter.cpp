// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/answerbody.h"
#include "api/csvreader.h"
#include "api/export/eventrows.h"
#include "api/export/exporter.h"
#include "api/export/jsonlineswriter.h"
#include "api/listrows.h"
#include "support/filesizelimit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>
#include <sys/stat.h>
#include <unistd.h>

using Kind = ExportOutcome::Kind;

/// Exports to files and to the clipboard. Spreadsheets are in tst_spreadsheet.
class TestExporter : public QObject {
    Q_OBJECT
private slots:
    void init();
    void writesEvents();
    void writesExactEvents();
    void writesRawJson();
    void putsRawJsonOnOneLine();
    void keepsOddBytesOfRawJson();
    void writesLongSubjectsWhole();
    void readsRawEventsInAnyOrder();
    void writesMarkdown();
    void writesTabs();
    void boundsTheClipboard();
    void makesPrivateFiles();
    void keepsLinks();
    void keepsTheOldFile_data();
    void keepsTheOldFile();
    void tellsWhatIsInTheWay_data();
    void tellsWhatIsInTheWay();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray content(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

EventSelection selectionOf(const QByteArrayList &events, QList<EventColumn> columns)
{
    EventSelection selection;
    EventDecoder decoder;
    for (const QByteArray &event : events) // a page each
        selection.table.append(std::make_shared<const EventPage>(
            decoder.decode(answer::page({.events = {event}})).value()));
    selection.rows.resize(selection.table.rowCount());
    std::iota(selection.rows.begin(), selection.rows.end(), EventTable::Row(0));
    selection.columns = std::move(columns);
    for (std::size_t i = 0; i < selection.titles.size(); ++i)
        selection.titles[i] = jsonKey(EventColumn(i));
    selection.kinds[std::size_t(EventKind::SoftBounced)] = QStringLiteral("Soft bounced");
    return selection;
}

constexpr char bounce[]
    = R"({"date":"2026-02-05T10:00:00Z","event":"soft-bounced","byte_size":12345,"subject":"=1+1","extra":[1, 2]})";

QList<EventColumn> fiveColumns()
{
    return {EventColumn::Subject, EventColumn::Time, EventColumn::Event, EventColumn::ByteSize,
            EventColumn::Recipient};
}

QByteArray textOf(EventSelection selection, const ExportOptions &options)
{
    const bool isRaw = options.format == ExportFormat::JsonLines;
    EventRows rows(std::move(selection), isRaw ? EventRows::Raw::Used : EventRows::Raw::Unused);
    return exportToText(rows, options, goOn).text;
}

QList<QStringList> manyRows(int count)
{
    return QList<QStringList>(count, {QString(500, u'x'), QStringLiteral("=1+1")});
}

} // namespace

void TestExporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestExporter::content(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExporter::writesEvents()
{
    QCOMPARE(textOf(selectionOf({bounce}, fiveColumns()), {}),
             QByteArray("subject,date,event,byte_size,recipient\r\n"
                        "'=1+1,2026-02-05 10:00:00,Soft bounced,12345,\r\n"));
}

void TestExporter::writesExactEvents()
{
    EventSelection selection = selectionOf({bounce}, fiveColumns());
    selection.kinds = {};
    QCOMPARE(textOf(selection, {.cells = ExportOptions::Cells::Exact}),
             QByteArray("subject,date,event,byte_size,recipient\r\n"
                        "=1+1,2026-02-05T10:00:00Z,soft-bounced,12345,\r\n"));
}

void TestExporter::writesRawJson()
{
    QCOMPARE(
        textOf(selectionOf({bounce, bounce}, fiveColumns()), {.format = ExportFormat::JsonLines}),
        QByteArray(bounce) + '\n' + bounce + '\n');
}

void TestExporter::putsRawJsonOnOneLine()
{
    QCOMPARE(jsonLine("{\r\n\"a\": \"b\"\n}"), QByteArray("{  \"a\": \"b\" }"));
    QCOMPARE(jsonLine(R"({"a":"api-0123456789ABCDEF0123456789ABCDEF","b":1})"),
             QByteArray(R"({"a":"api-0123456789AB…","b":1})"));
}

void TestExporter::keepsOddBytesOfRawJson()
{
    const QByteArray odd = "{\"subject\":\"caf\xE9 \u00e9 日本 🎉\",\"n\":1.50e+2}";
    QCOMPARE(textOf(selectionOf({odd}, fiveColumns()), {.format = ExportFormat::JsonLines}),
             odd + '\n');
}

void TestExporter::writesLongSubjectsWhole()
{
    const QByteArray subject = "日本語 العربية 🎉 " + QByteArray(1024 * 1024, 'w');
    const QByteArray marks = 'e' + QByteArray("\xCC\x81").repeated(10'000);
    const QByteArrayList events{"{\"subject\":\"" + subject + "\"}", "{\"subject\":\"Soon…\"}",
                                "{\"subject\":\"" + marks + "\"}"};
    const auto lines
        = readCsv(QString::fromUtf8(textOf(selectionOf(events, {EventColumn::Subject}), {})));
    QCOMPARE(lines.at(1).at(0).toUtf8(), subject);
    QCOMPARE(lines.at(2).at(0), QStringLiteral("Soon…"));
    QCOMPARE(lines.at(3).at(0).toUtf8(), marks);
}

void TestExporter::readsRawEventsInAnyOrder()
{
    QByteArrayList events;
    for (int i = 0; i < 500; ++i)
        events.append("{\"subject\":\"" + QByteArray::number(i)
                      + QByteArray(i % 3 == 0 ? 1024 * 1024 : 3, 'x') + "\"}");
    EventSelection selection = selectionOf(events, {EventColumn::Subject});
    std::reverse(selection.rows.begin(), selection.rows.end());
    std::swap(selection.rows[10], selection.rows[400]);
    QByteArrayList expected;
    for (const EventTable::Row row : selection.rows)
        expected.append(events.at(row));
    EventRows rows(selection, EventRows::Raw::Used);
    QByteArrayList read;
    while (rows.next())
        read.append(rows.raw());
    QCOMPARE(read, expected);
}

void TestExporter::writesMarkdown()
{
    const QByteArray hostile = R"({"subject":"a|b\n<b>*x*</b> [l](u) &amp; \\ # `c`"})";
    QCOMPARE(textOf(selectionOf({hostile}, {EventColumn::Subject, EventColumn::ByteSize}),
                    {.format = ExportFormat::Markdown}),
             QByteArray(R"(| subject | byte\_size |
| --- | ---: |
| a\|b \<b\>\*x\*\</b\> \[l\]\(u\) \&amp; \\ \# \`c\` |  |
)"));
}

void TestExporter::writesTabs()
{
    const QByteArray tricky = R"({"subject":"\"a\tb\r\n=c","date":"2026-02-05T10:00:00.250Z"})";
    QCOMPARE(textOf(selectionOf({tricky}, {EventColumn::Subject, EventColumn::Time}),
                    {.format = ExportFormat::TabSeparated}),
             QByteArray("subject\tdate\n\"\"\"a b  =c\"\t2026-02-05 10:00:00.250\n"));
}

void TestExporter::boundsTheClipboard()
{
    ListRows rows(manyRows(int(mostClipboardRows) + 1));
    const ExportOutcome many = exportToText(rows, {.format = ExportFormat::Markdown}, goOn);
    QCOMPARE(many.kind, Kind::Failed);
    QVERIFY2(many.problem.contains(QLatin1String("20,001")), qPrintable(many.problem));
    ListRows wide(QList<QStringList>(40, {QString(1024 * 1024, u'x')}));
    const ExportOutcome large = exportToText(wide, {.format = ExportFormat::TabSeparated}, goOn);
    QCOMPARE(large.kind, Kind::Failed);
    QVERIFY2(large.problem.contains(QLatin1String("32")), qPrintable(large.problem));
}

void TestExporter::makesPrivateFiles()
{
    const mode_t before = ::umask(0);
    QFile old(path("x.csv"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    QCOMPARE(::chmod(qPrintable(path("x.csv")), 0666), 0);
    ListRows rows({{QStringLiteral("x")}});
    QCOMPARE(exportToFile(rows, path("x.csv"), {}, goOn).kind, Kind::Done);
    ::umask(before);
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(path("x.csv")), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

void TestExporter::keepsLinks()
{
    QVERIFY(QFile(path("real.csv")).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(path("real.csv"), path("link.csv")));
    ListRows rows({{QStringLiteral("x")}});
    QCOMPARE(exportToFile(rows, path("link.csv"), {}, goOn).kind, Kind::Done);
    QVERIFY(QFileInfo(path("link.csv")).isSymLink());
    QCOMPARE(content(path("real.csv")), QByteArray("Column 1\r\nx\r\n"));
}

void TestExporter::keepsTheOldFile_data()
{
    QTest::addColumn<QString>("trouble");
    for (const char *trouble : {"cancel", "full disk", "folder gone"})
        QTest::newRow(trouble) << QString::fromLatin1(trouble);
}

void TestExporter::keepsTheOldFile()
{
    QFETCH(QString, trouble);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    QFile old(path("out/x.csv"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const bool removes = trouble == QLatin1String("folder gone");
    ListRows rows(manyRows(5000), [&](qint64 row) {
        if (row == 4000 && removes)
            QVERIFY(QDir(path("out")).removeRecursively());
    });
    std::optional<FileSizeLimit> limit;
    if (trouble == QLatin1String("full disk"))
        limit.emplace(1'000'000);
    const bool cancels = trouble == QLatin1String("cancel");
    const ExportOutcome outcome = exportToFile(
        rows, path("out/x.csv"), {}, [cancels](qint64 row) { return !cancels || row < 3000; });
    limit.reset();
    QCOMPARE(outcome.kind, cancels ? Kind::Cancelled : Kind::Failed);
    QCOMPARE(outcome.problem.isEmpty(), cancels);
    if (removes) {
        QVERIFY(!QFile::exists(path("out")));
        QVERIFY2(outcome.problem.contains(QLatin1String("There is no folder")),
                 qPrintable(outcome.problem));
        return;
    }
    QCOMPARE(content(path("out/x.csv")), QByteArray("old"));
    QCOMPARE(QDir(path("out")).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("x.csv")});
}

void TestExporter::tellsWhatIsInTheWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << QString() << QStringLiteral("Say which file");
    QTest::newRow("no folder") << QStringLiteral("gone/x.csv") << QStringLiteral("no folder");
    QTest::newRow("is a folder") << QStringLiteral("folder") << QStringLiteral("is a folder");
    QTest::newRow("no permission")
        << QStringLiteral("locked/x.csv") << QStringLiteral("no permission");
}

void TestExporter::tellsWhatIsInTheWay()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("locked")));
    QVERIFY(QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::ExeOwner));
    if (name.startsWith(QLatin1String("locked")) && QFileInfo(path("locked")).isWritable())
        QSKIP("this user may write everywhere");
    ListRows rows({{QStringLiteral("x")}});
    const ExportOutcome outcome
        = exportToFile(rows, name.isEmpty() ? name : m_folder->filePath(name), {}, goOn);
    QCOMPARE(outcome.kind, Kind::Failed);
    QVERIFY2(outcome.problem.contains(sentence), qPrintable(outcome.problem));
    QVERIFY(QFile::setPermissions(path("locked"),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
