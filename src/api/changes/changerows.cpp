// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changerows.h"

#include "api/changes/changewords.h"
#include "api/changes/loggedchangejson.h"
#include "core/redaction.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace {

using Column = ChangeRows::Column;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChangeRows)
};

constexpr std::array<const char *, ChangeRows::columnCount> keys{
    "time",   "account", "subaccount", "operation", "change", "subject",
    "fields", "outcome", "problem",    "before",    "after",  "request_id"};

QString jsonText(const QJsonObject &state)
{
    return state.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

QString textOf(const LoggedChange &change, Column column)
{
    switch (column) {
    case Column::Time:
        return change.time.toString(Qt::ISODateWithMs);
    case Column::Account:
        return change.accountName;
    case Column::Subaccount:
        return change.subaccount;
    case Column::Operation:
        return change.operation;
    case Column::Change:
        return change.title;
    case Column::Subject:
        return change.subject;
    case Column::Fields:
        return ChangeWords::fields(change);
    case Column::Outcome:
        return ChangeWords::outcome(change.outcome);
    case Column::Problem:
        return change.problem;
    case Column::Before:
        return jsonText(change.before);
    case Column::After:
        return jsonText(change.after);
    case Column::RequestId:
        return change.requestId;
    }
    return {};
}

} // namespace

ChangeRows::ChangeRows(QList<LoggedChange> changes, QList<Column> columns, QString timeZone)
    : m_changes(std::move(changes))
    , m_columns(std::move(columns))
    , m_timeZone(std::move(timeZone))
{
}

QString ChangeRows::title(Column column)
{
    switch (column) {
    case Column::Time:
        return Tr::tr("Time");
    case Column::Account:
        return Tr::tr("Account");
    case Column::Subaccount:
        return Tr::tr("Subaccount");
    case Column::Operation:
        return Tr::tr("Operation");
    case Column::Change:
        return Tr::tr("Change");
    case Column::Subject:
        return Tr::tr("Subject");
    case Column::Fields:
        return Tr::tr("Fields");
    case Column::Outcome:
        return Tr::tr("Outcome");
    case Column::Problem:
        return Tr::tr("Problem");
    case Column::Before:
        return Tr::tr("State before");
    case Column::After:
        return Tr::tr("State after");
    case Column::RequestId:
        return Tr::tr("Request ID");
    }
    return {};
}

QList<ExportColumn> ChangeRows::columns() const
{
    QList<ExportColumn> all;
    for (const Column column : m_columns) {
        const bool isTime = column == Column::Time;
        all.append({.title = isTime ? Tr::tr("Time (%1)").arg(m_timeZone) : title(column),
                    .key = QString::fromLatin1(keys.at(std::size_t(column))),
                    .type = isTime ? ExportColumn::Type::Time : ExportColumn::Type::Text});
    }
    return all;
}

bool ChangeRows::next()
{
    return ++m_row < m_changes.size();
}

QString ChangeRows::text(int column)
{
    const QString text = redacted(textOf(m_changes.at(m_row), m_columns.at(column)));
    return text.isEmpty() ? QString() : text; // null: missing
}

std::optional<qint64> ChangeRows::time(int column)
{
    const QDateTime time = m_changes.at(m_row).time;
    if (m_columns.at(column) != Column::Time || !time.isValid())
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

QByteArray ChangeRows::raw()
{
    return lineOf(m_changes.at(m_row));
}
