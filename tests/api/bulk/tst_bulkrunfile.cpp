// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkresultrows.h"
#include "api/bulk/bulkrunfile.h"
#include "api/bulk/bulkrunjson.h"
#include "api/bulk/testcolumns.h"
#include "support/filesizelimit.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using RowState = BulkRowState;

namespace {

StoredBulkRun sample(int rows)
{
    StoredBulkRun run;
    run.operation = u"subaccount-add"_s;
    run.account = u"id-1"_s;
    run.subaccount = u"Kx3f9Q"_s;
    run.begun = QDateTime::fromString(u"2026-03-01T12:00:00.000Z"_s, Qt::ISODateWithMs);
    for (int i = 0; i < rows; ++i)
        run.rows.append({.row = {.line = i + 2,
                                 .values = {{u"name"_s, u"Pine “%1”\n"_s.arg(i)}},
                                 .known = {{u"ids"_s, QJsonArray{u"a"_s}}}}});
    return run;
}

BulkRunRow as(BulkRunRow row, RowState state)
{
    row.state = state;
    row.asks = state == RowState::Unknown;
    row.id = u"id"_s;
    row.text = u"A text, with “quotes”."_s;
    row.requestId = u"r-1"_s;
    row.at = QDateTime::fromString(u"2026-03-01T12:00:01.500Z"_s, Qt::ISODateWithMs);
    return row;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

} // namespace

class TestBulkRunFile : public QObject {
    Q_OBJECT
private slots:
    void readsWhatItWrote();
    void survivesATearAtEveryByte();
    void keepsTheFileWholeOnAFullDisk();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void exportsResults();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"run.jsonl"_s); }
};

void TestBulkRunFile::readsWhatItWrote()
{
    StoredBulkRun run = sample(6);
    BulkRunFile file(path());
    QVERIFY(!file.create(run).result());
    const QList<RowState> states{RowState::Waiting, RowState::Running, RowState::Done,
                                 RowState::Refused, RowState::Unknown, RowState::Skipped};
    QList<BulkRunFile::Note> notes;
    for (int i = 0; i < states.size(); ++i) {
        run.rows[i] = as(run.rows.at(i), states.at(i));
        notes.append({i, run.rows.at(i)});
    }
    QVERIFY(!file.note(notes).result());
    const auto read = readBulkRun(path());
    QVERIFY(read);
    QCOMPARE(read->rows, run.rows);
    QCOMPARE(read->operation, run.operation);
    QCOMPARE(read->account, run.account);
    QCOMPARE(read->subaccount, run.subaccount);
    QCOMPARE(read->begun, run.begun);
    QCOMPARE(readBulkRuns(m_folder.path()).size(), 1);
}

/// Whatever a kill leaves of a line: the lines before it count, and what is noted next does.
void TestBulkRunFile::survivesATearAtEveryByte()
{
    const StoredBulkRun run = sample(2);
    const QByteArray head = bulkRunLine(run);
    const QByteArray first = bulkRowLine(0, as(run.rows.at(0), RowState::Done));
    const QByteArray second = bulkRowLine(1, as(run.rows.at(1), RowState::Running));
    const QByteArray whole = head + first + second;
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        write(path(), whole.left(size));
        const auto read = readBulkRun(path());
        QCOMPARE(read.has_value(), size >= head.size());
        if (!read)
            continue;
        const auto expected = [size, &head, &first, &whole](int row) {
            const qsizetype needed = row == 0 ? head.size() + first.size() : whole.size();
            return size < needed ? RowState::Waiting
                : row == 0       ? RowState::Done
                                 : RowState::Running;
        };
        QCOMPARE(read->rows.at(0).state, expected(0));
        QCOMPARE(read->rows.at(1).state, expected(1));
        BulkRunFile file(path());
        QVERIFY(!file.note({{1, as(run.rows.at(1), RowState::Refused)}}).result());
        const auto again = readBulkRun(path());
        QCOMPARE(again->rows.at(0).state, expected(0));
        QCOMPARE(again->rows.at(1).state, RowState::Refused);
    }
}

void TestBulkRunFile::keepsTheFileWholeOnAFullDisk()
{
    const StoredBulkRun run = sample(2);
    BulkRunFile file(path());
    QVERIFY(!file.create(run).result());
    const QByteArray before = contentOf(path());
    {
        const FileSizeLimit limit(rlim_t(before.size()) + 20);
        QVERIFY(file.note({{0, as(run.rows.at(0), RowState::Done)}}).result());
    }
    QCOMPARE(contentOf(path()), before);
    QVERIFY(!file.note({{0, as(run.rows.at(0), RowState::Done)}}).result());
    QCOMPARE(readBulkRun(path())->rows.at(0).state, RowState::Done);
}

void TestBulkRunFile::leavesOthersAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("Pine\n");
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}\n");
    QTest::newRow("newer version") << QByteArray("{\"outpost_bulk\":2,\"rows\":[]}\n");
}

void TestBulkRunFile::leavesOthersAlone()
{
    QFETCH(const QByteArray, content);
    write(path(), content);
    QVERIFY(!readBulkRun(path()));
    QVERIFY(readBulkRuns(m_folder.path()).isEmpty());
    QCOMPARE(contentOf(path()), content);
}

void TestBulkRunFile::exportsResults()
{
    BulkResults results{.rows = {as(sample(1).rows.at(0), RowState::Done)},
                        .columns = testColumns(),
                        .fields = {BulkResults::Line, BulkResults::FirstColumn, BulkResults::State,
                                   BulkResults::Id, BulkResults::Result, BulkResults::RequestId,
                                   BulkResults::Time}};
    results.states[std::size_t(RowState::Done)] = u"Done"_s;
    BulkResultRows rows(results);
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.columns().at(1).key, u"name"_s);
    QVERIFY(rows.next());
    QStringList cells;
    for (int i = 0; i < 6; ++i)
        cells += rows.text(i);
    QCOMPARE(cells,
             (QStringList{u"2"_s, u"Pine “0”\n"_s, u"Done"_s, u"id"_s, u"A text, with “quotes”."_s,
                          u"r-1"_s}));
    QCOMPARE(rows.number(0), std::optional<qint64>(2));
    QCOMPARE(rows.time(6), std::optional<qint64>(1'772'366'401'500));
    QVERIFY(rows.raw().contains("\"state\":\"done\""));
    QVERIFY(!rows.next());
}

QTEST_GUILESS_MAIN(TestBulkRunFile)
#include "tst_bulkrunfile.moc"
