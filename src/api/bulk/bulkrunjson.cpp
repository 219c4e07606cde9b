// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkrunjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;

struct StateName {
    BulkRowState state;
    QLatin1StringView name;
};

constexpr std::array stateNames{
    StateName{BulkRowState::Waiting, "waiting"_L1}, StateName{BulkRowState::Running, "running"_L1},
    StateName{BulkRowState::Done, "done"_L1},       StateName{BulkRowState::Refused, "refused"_L1},
    StateName{BulkRowState::Unknown, "unknown"_L1}, StateName{BulkRowState::Skipped, "skipped"_L1},
};

QLatin1StringView nameOf(BulkRowState state)
{
    const auto found = std::find_if(stateNames.begin(), stateNames.end(),
                                    [state](const StateName &each) { return each.state == state; });
    return found->name;
}

std::optional<BulkRowState> stateNamed(const QString &name)
{
    const auto found = std::find_if(stateNames.begin(), stateNames.end(),
                                    [&name](const StateName &each) { return each.name == name; });
    return found == stateNames.end() ? std::nullopt : std::optional(found->state);
}

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject jsonOf(const BulkRow &row)
{
    QJsonObject values;
    for (auto value = row.values.cbegin(); value != row.values.cend(); ++value)
        values.insert(value.key(), value.value());
    return {{"line"_L1, row.line}, {"values"_L1, values}, {"known"_L1, row.known}};
}

BulkRow rowIn(const QJsonObject &json)
{
    BulkRow row{.line = json.value("line"_L1).toInt(), .values = {}};
    const QJsonObject values = json.value("values"_L1).toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        row.values.insert(value.key(), value.value().toString());
    row.known = json.value("known"_L1).toObject();
    return row;
}

QDateTime timeIn(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
}

} // namespace

QByteArray bulkRunLine(const StoredBulkRun &run)
{
    QJsonArray rows;
    for (const BulkRunRow &row : run.rows)
        rows += jsonOf(row.row);
    return lineOf({{"outpost_bulk"_L1, version},
                   {"operation"_L1, run.operation},
                   {"account"_L1, run.account},
                   {"subaccount"_L1, run.subaccount},
                   {"begun"_L1, run.begun.toString(Qt::ISODateWithMs)},
                   {"rows"_L1, rows}});
}

QByteArray bulkRowLine(int index, const BulkRunRow &row)
{
    QJsonObject json{{"row"_L1, index},
                     {"state"_L1, nameOf(row.state)},
                     {"at"_L1, row.at.toString(Qt::ISODateWithMs)}};
    if (row.asks)
        json.insert("asks"_L1, true);
    if (!row.id.isEmpty())
        json.insert("id"_L1, row.id);
    if (!row.text.isEmpty())
        json.insert("text"_L1, row.text);
    if (!row.requestId.isEmpty())
        json.insert("request_id"_L1, row.requestId);
    return lineOf(json);
}

std::optional<StoredBulkRun> bulkRunIn(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json.value("outpost_bulk"_L1).toInt() != version)
        return std::nullopt;
    StoredBulkRun run;
    run.operation = json.value("operation"_L1).toString();
    run.account = json.value("account"_L1).toString();
    run.subaccount = json.value("subaccount"_L1).toString();
    run.begun = timeIn(json.value("begun"_L1));
    const QJsonArray rows = json.value("rows"_L1).toArray();
    for (const QJsonValue &row : rows)
        run.rows.append(BulkRunRow{.row = rowIn(row.toObject())});
    return run;
}

bool takeBulkRowLine(const QByteArray &line, StoredBulkRun &run)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const int index = json.value("row"_L1).toInt(-1);
    const auto state = stateNamed(json.value("state"_L1).toString());
    if (!state || index < 0 || index >= run.rows.size())
        return false;
    BulkRunRow &row = run.rows[index];
    row.state = *state;
    row.asks = json.value("asks"_L1).toBool();
    row.id = json.value("id"_L1).toString();
    row.text = json.value("text"_L1).toString();
    row.requestId = json.value("request_id"_L1).toString();
    row.at = timeIn(json.value("at"_L1));
    return true;
}
