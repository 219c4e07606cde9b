// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include "api/export/spreadsheetwriter.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTextBoundaryFinder>

namespace {

/// In characters.
double widthOf(const ExportColumn &column)
{
    switch (column.type) {
    case ExportColumn::Type::Time:
        return 20;
    case ExportColumn::Type::Number:
        return 12;
    case ExportColumn::Type::Text:
        break;
    }
    return 28;
}

QString cutToCell(const QString &text)
{
    constexpr qsizetype most = SpreadsheetWriter::longestCell - 1; // and an ellipsis
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), most + 1);
    finder.setPosition(most);
    const qsizetype border = finder.isAtBoundary() ? most : finder.toPreviousBoundary();
    return text.first(border > 0 ? border : most) + QChar(0x2026);
}

/// XML can't hold these.
QByteArray forXml(QString text)
{
    for (const char16_t bad : {u'\0', u'\uFFFE', u'\uFFFF'})
        text.replace(bad, QChar(QChar::ReplacementCharacter));
    return text.toUtf8();
}

} // namespace

Workbook::Workbook(const QString &path, ExportOptions::Times times,
                   const QList<ExportColumn> &columns)
    : m_times(times)
    , m_columns(int(columns.size()))
{
    QByteArray temporary = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (m_book)
        m_sheet = workbook_add_worksheet(m_book, nullptr);
    if (m_sheet)
        setUpSheet(columns);
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void Workbook::writeTime(int column, qint64 msecsSinceEpoch)
{
    if (!m_sheet)
        return;
    const bool isUtc = m_times == ExportOptions::Times::Utc;
    const auto time
        = QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, isUtc ? Qt::UTC : Qt::LocalTime);
    constexpr double day = 24 * 60 * 60 * 1000;
    constexpr double daysFrom1900To1970 = 25569;
    const double shown = double(msecsSinceEpoch + qint64(time.offsetFromUtc()) * 1000);
    worksheet_write_number(m_sheet, m_row, lxw_col_t(column), shown / day + daysFrom1900To1970,
                           m_timeFormat);
}

void Workbook::writeNumber(int column, qint64 number)
{
    if (m_sheet)
        worksheet_write_number(m_sheet, m_row, lxw_col_t(column), double(number), nullptr);
}

void Workbook::writeText(int column, const QString &text)
{
    if (!m_sheet || text.isEmpty())
        return;
    const bool isTooLong = text.size() > SpreadsheetWriter::longestCell;
    m_cutCells += isTooLong ? 1 : 0;
    worksheet_write_string(m_sheet, m_row, lxw_col_t(column),
                           forXml(isTooLong ? cutToCell(text) : text).constData(), m_textFormat);
}

QString Workbook::problem()
{
    if (!m_sheet)
        return qt_error_string(errno);
    // The library looks at none of its writes.
    FILE *const rows = m_sheet->optimize_tmpfile;
    if (rows && (std::fflush(rows) != 0 || std::ferror(rows) != 0))
        return qt_error_string(errno);
    return {};
}

QString Workbook::close()
{
    if (const QString found = problem(); !found.isEmpty())
        return found;
    if (m_row > 0 && m_columns > 0)
        worksheet_autofilter(m_sheet, 0, 0, m_row, lxw_col_t(m_columns - 1));
    m_sheet = nullptr;
    errno = 0;
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error == LXW_NO_ERROR)
        return {};
    return errno != 0 ? qt_error_string(errno) : QString::fromUtf8(lxw_strerror(error));
}

void Workbook::setUpSheet(const QList<ExportColumn> &columns)
{
    m_timeFormat = workbook_add_format(m_book);
    format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
    format_set_align(m_timeFormat, LXW_ALIGN_LEFT);
    m_textFormat = workbook_add_format(m_book);
    format_set_num_format(m_textFormat, "@"); // stays text when a person edits it
    lxw_format *const head = workbook_add_format(m_book);
    format_set_bold(head);
    format_set_num_format(head, "@");
    for (lxw_col_t i = 0; i < columns.size(); ++i) {
        worksheet_set_column(m_sheet, i, i, widthOf(columns.at(i)), nullptr);
        worksheet_write_string(m_sheet, 0, i, forXml(columns.at(i).title).constData(), head);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
}
