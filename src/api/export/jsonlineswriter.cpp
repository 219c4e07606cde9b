// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/jsonlineswriter.h"

#include "api/export/exporttime.h"
#include "core/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonValue valueOf(ExportRows &rows, int column, ExportColumn::Type type)
{
    if (const auto time = rows.time(column); time && type == ExportColumn::Type::Time)
        return exportedTime(*time, {.cells = ExportOptions::Cells::Exact});
    if (const auto number = rows.number(column); number && type == ExportColumn::Type::Number)
        return *number;
    const QString text = rows.text(column);
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QByteArray objectOf(ExportRows &rows, const QList<ExportColumn> &columns)
{
    QJsonObject object;
    for (int i = 0; i < int(columns.size()); ++i)
        object.insert(columns.at(i).key, valueOf(rows, i, columns.at(i).type));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray jsonLine(const QByteArray &json)
{
    QByteArray line = json;
    line.replace('\n', ' ').replace('\r', ' ');
    return redactedBytes(line);
}

void JsonLinesWriter::appendHead(const QList<ExportColumn> &columns, QByteArray &text)
{
    Q_UNUSED(text)
    m_columns = columns;
}

void JsonLinesWriter::appendRow(ExportRows &rows, QByteArray &text)
{
    const QByteArray raw = rows.raw();
    text += jsonLine(raw.isEmpty() ? objectOf(rows, m_columns) : raw) + '\n';
}
