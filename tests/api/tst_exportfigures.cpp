// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/answerbody.h"
#include "api/export/eventrows.h"
#include "api/export/exporter.h"
#include "api/listrows.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <numeric>
#include <random>

/// How long an export takes, and how much memory beside the table: of 100,000 events, or as many
/// thousands as OUTPOST_EXPORT_PAGES says.
class TestExportFigures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void exportsManyRows_data();
    void exportsManyRows();

private:
    EventSelection m_selection;
};

namespace {

const int pages = qEnvironmentVariableIsSet("OUTPOST_EXPORT_PAGES")
    ? qEnvironmentVariableIntValue("OUTPOST_EXPORT_PAGES")
    : 100;
constexpr int rowsOfAPage = 1000;

QByteArray eventJson(int number)
{
    const QByteArray n = QByteArray::number(number);
    return R"({"date":"2026-02-05T10:00:00Z","event":"delivered","email_id":"1abc-)" + n
        + R"(","sender":"news@shop.example","recipient":"jo)" + QByteArray::number(number % 5000)
        + R"(@b.example","subject":"Your order )" + n
        + R"( is on its way 🎉","byte_size":12345,"smtp_response":"250 2.0.0 OK queued as )" + n
        + "\"}";
}

/// Most memory that this process has had since the last call, in MiB.
long peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    long peak = 0;
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        peak = text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLong() / 1024;
    }
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

} // namespace

void TestExportFigures::initTestCase()
{
    EventDecoder decoder;
    for (int page = 0; page < pages; ++page) {
        QByteArrayList events;
        for (int i = 0; i < rowsOfAPage; ++i)
            events.append(eventJson(page * rowsOfAPage + i));
        m_selection.table.append(std::make_shared<const EventPage>(
            decoder.decode(answer::page({.events = events})).value()));
    }
    m_selection.rows.resize(m_selection.table.rowCount());
    std::iota(m_selection.rows.begin(), m_selection.rows.end(), EventTable::Row(0));
    m_selection.columns = {EventColumn::Time,    EventColumn::Event,       EventColumn::Recipient,
                           EventColumn::Subject, EventColumn::ServerReply, EventColumn::ByteSize};
}

void TestExportFigures::exportsManyRows_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<bool>("shuffled");
    QTest::newRow("csv") << ExportFormat::Csv << false;
    QTest::newRow("jsonl") << ExportFormat::JsonLines << false;
    QTest::newRow("jsonl in any order") << ExportFormat::JsonLines << true;
    QTest::newRow("xlsx") << ExportFormat::Spreadsheet << false;
}

void TestExportFigures::exportsManyRows()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, shuffled);
    EventSelection selection = m_selection;
    if (shuffled)
        std::shuffle(selection.rows.begin(), selection.rows.end(), std::mt19937(1)); // NOLINT
    const auto raw
        = format == ExportFormat::JsonLines ? EventRows::Raw::Used : EventRows::Raw::Unused;
    const QTemporaryDir folder;
    EventRows rows(std::move(selection), raw);
    std::ignore = peakMemory();
    const long before = peakMemory();
    QElapsedTimer time;
    time.start();
    const ExportOutcome outcome
        = exportToFile(rows, folder.filePath(QStringLiteral("x")), {.format = format}, goOn);
    QVERIFY2(outcome.kind == ExportOutcome::Kind::Done, qPrintable(outcome.problem));
    QCOMPARE(outcome.rows, qint64(pages) * rowsOfAPage);
    const long more = peakMemory() - before;
    std::printf("figure F18 %d,000 events as %s: %.1f s, %ld MiB beside the table\n", pages,
                QTest::currentDataTag(), double(time.elapsed()) / 1000, more);
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed
    QVERIFY2(more < 64 + pages / 5, "memory grows with the rows");
#endif
}

QTEST_GUILESS_MAIN(TestExportFigures)
#include "tst_exportfigures.moc"
