// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rows/rowdata.h"

#include "api/export/csvwriter.h"
#include "api/export/formulaguard.h"
#include "api/export/oneline.h"
#include "api/export/tabwriter.h"

namespace {

constexpr QLatin1StringView plainFormat("text/plain");
constexpr QLatin1StringView htmlFormat("text/html");
constexpr QLatin1StringView csvFormat("text/csv");

/// Goes through rows for the writers of exports.
class Reading final : public ExportRows {
public:
    explicit Reading(const ChosenRows &rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] QList<ExportColumn> columns() const override
    {
        QList<ExportColumn> columns;
        for (const QString &title : m_rows.titles())
            columns.append({.title = title, .key = title});
        return columns;
    }
    [[nodiscard]] qint64 rowCount() const override { return m_rows.count(); }
    [[nodiscard]] bool next() override { return ++m_row < m_rows.count(); }
    [[nodiscard]] QString text(int column) override { return m_rows.rows().at(m_row).at(column); }

private:
    const ChosenRows &m_rows;
    int m_row = -1;
};

QByteArray written(RowWriter &writer, const ChosenRows &rows)
{
    QByteArray text;
    Reading reading(rows);
    writer.appendHead(reading.columns(), text);
    while (reading.next())
        writer.appendRow(reading, text);
    return text;
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>")
                   .arg(tag, withoutFormula(onOneLine(cell), u'\t').toHtmlEscaped());
    return row + QStringLiteral("</tr>\n");
}

QByteArray htmlTable(const ChosenRows &rows)
{
    QString text = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
    text += htmlRow(rows.titles(), QStringLiteral("th"));
    for (const QStringList &cells : rows.rows())
        text += htmlRow(cells, QStringLiteral("td"));
    return (text + QStringLiteral("</table></body></html>\n")).toUtf8();
}

QByteArray bytesOf(const ChosenRows &rows, const QString &format)
{
    if (format == htmlFormat)
        return htmlTable(rows);
    if (format == csvFormat) {
        CsvWriter writer({.format = ExportFormat::Csv});
        return written(writer, rows);
    }
    TabWriter writer({.format = ExportFormat::TabSeparated});
    return written(writer, rows);
}

} // namespace

RowData::RowData(ChosenRows rows)
    : m_rows(std::move(rows))
{
}

QStringList RowData::formats() const
{
    return {plainFormat, htmlFormat, csvFormat};
}

bool RowData::hasFormat(const QString &format) const
{
    return formats().contains(format);
}

QVariant RowData::retrieveData(const QString &format, QMetaType type) const
{
    if (!hasFormat(format))
        return QMimeData::retrieveData(format, type);
    const QByteArray bytes = bytesOf(m_rows, format);
    if (type.id() == QMetaType::QString)
        return QString::fromUtf8(bytes);
    return bytes;
}
