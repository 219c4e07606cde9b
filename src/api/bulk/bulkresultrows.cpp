// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkresultrows.h"

#include "api/bulk/bulkrunjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

using Type = ExportColumn::Type;

struct Head {
    QLatin1StringView key;
    Type type;
};

constexpr std::array<Head, BulkResults::FirstColumn> heads{
    Head{"line"_L1, Type::Number}, Head{"state"_L1, Type::Text},      Head{"result"_L1, Type::Text},
    Head{"id"_L1, Type::Text},     Head{"request_id"_L1, Type::Text}, Head{"time"_L1, Type::Time}};

} // namespace

BulkResultRows::BulkResultRows(BulkResults results)
    : m_results(std::move(results))
{
}

QList<ExportColumn> BulkResultRows::columns() const
{
    QList<ExportColumn> columns;
    for (const int field : m_results.fields) {
        if (field >= BulkResults::FirstColumn) {
            const BulkColumn &column = m_results.columns.at(field - BulkResults::FirstColumn);
            columns += {.title = column.title, .key = column.key};
        } else {
            const auto place = std::size_t(field);
            columns += {m_results.titles.at(place), heads.at(place).key, heads.at(place).type};
        }
    }
    return columns;
}

qint64 BulkResultRows::rowCount() const
{
    return m_results.rows.size();
}

bool BulkResultRows::next()
{
    return ++m_place < m_results.rows.size();
}

QString BulkResultRows::text(int column)
{
    const int field = m_results.fields.at(column);
    switch (field) {
    case BulkResults::Line:
        return QString::number(row().row.line);
    case BulkResults::State:
        return m_results.states.at(std::size_t(row().state));
    case BulkResults::Result:
        return row().text;
    case BulkResults::Id:
        return row().id;
    case BulkResults::RequestId:
        return row().requestId;
    case BulkResults::Time:
        return {};
    default:
        return row().row.value(m_results.columns.at(field - BulkResults::FirstColumn).key);
    }
}

std::optional<qint64> BulkResultRows::time(int column)
{
    if (m_results.fields.at(column) != BulkResults::Time || !row().at.isValid())
        return std::nullopt;
    return row().at.toMSecsSinceEpoch();
}

std::optional<qint64> BulkResultRows::number(int column)
{
    if (m_results.fields.at(column) != BulkResults::Line)
        return std::nullopt;
    return row().row.line;
}

/// As in the file of the run, with what was to be done.
QByteArray BulkResultRows::raw()
{
    QJsonObject json = QJsonDocument::fromJson(bulkRowLine(row().row.line, row())).object();
    json.remove("row"_L1);
    json.insert("line"_L1, row().row.line);
    QJsonObject values;
    for (auto value = row().row.values.cbegin(); value != row().row.values.cend(); ++value)
        values.insert(value.key(), value.value());
    json.insert("values"_L1, values);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
