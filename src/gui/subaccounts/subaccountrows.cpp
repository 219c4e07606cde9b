// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountrows.h"

#include "gui/subaccounts/subaccounttext.h"

#include <QJsonDocument>

namespace {

using Column = SubaccountColumn;

std::optional<qint64> counted(const SubaccountRow &row,
                              std::optional<qint64> EmailHistoryRow::*which)
{
    if (row.numbersState == SubaccountRow::NumbersState::None)
        return 0;
    return row.numbers ? (*row.numbers).*which : std::nullopt;
}

std::optional<qint64> numberOf(const SubaccountRow &row, Column column)
{
    switch (column) {
    case Column::PlanSize:
        return row.subaccount.planSize;
    case Column::Used:
        return row.subaccount.planUsed;
    case Column::Left:
        return row.subaccount.planRemaining;
    case Column::Sent:
        return counted(row, &EmailHistoryRow::sent);
    case Column::Bounces:
        return counted(row, &EmailHistoryRow::bounces);
    case Column::Rejects:
        return counted(row, &EmailHistoryRow::rejects);
    case Column::Spam:
        return counted(row, &EmailHistoryRow::spam);
    case Column::Unsubscribes:
        return counted(row, &EmailHistoryRow::unsubscribes);
    default:
        return std::nullopt;
    }
}

bool isCount(Column column)
{
    switch (column) {
    case Column::PlanSize:
    case Column::Used:
    case Column::Left:
    case Column::Sent:
    case Column::Bounces:
    case Column::Rejects:
    case Column::Spam:
    case Column::Unsubscribes:
        return true;
    default:
        return false;
    }
}

/// Whole, with a point: for programs.
QString percentText(const SubaccountRow &row, std::optional<double> EmailHistoryRow::*which)
{
    const std::optional<double> value = row.numbers ? (*row.numbers).*which : std::nullopt;
    return value ? QString::number(*value, 'f', 2) : QString();
}

QString textOf(const SubaccountRow &row, Column column)
{
    switch (column) {
    case Column::Name:
        return row.subaccount.name;
    case Column::Id:
        return row.subaccount.id;
    case Column::Email:
        return row.subaccount.email;
    case Column::BouncePercent:
        return percentText(row, &EmailHistoryRow::bouncePercent);
    case Column::RejectPercent:
        return percentText(row, &EmailHistoryRow::rejectPercent);
    case Column::SpamPercent:
        return percentText(row, &EmailHistoryRow::spamPercent);
    case Column::UnsubscribePercent:
        return percentText(row, &EmailHistoryRow::unsubscribePercent);
    default:
        return SubaccountText::cell(row, column);
    }
}

} // namespace

SubaccountRows::SubaccountRows(std::shared_ptr<const SubaccountOverview> overview,
                               SubaccountOverview::Rows rows, QList<SubaccountColumn> columns)
    : m_overview(std::move(overview))
    , m_rows(std::move(rows))
    , m_columns(std::move(columns))
{
}

QList<ExportColumn> SubaccountRows::columns() const
{
    QList<ExportColumn> columns;
    for (const Column column : m_columns)
        columns
            += {.title = SubaccountColumns::title(column),
                .key = SubaccountColumns::key(column),
                .type = isCount(column) ? ExportColumn::Type::Number : ExportColumn::Type::Text};
    return columns;
}

bool SubaccountRows::next()
{
    return ++m_row < qsizetype(m_rows.size());
}

QString SubaccountRows::text(int column)
{
    const Column wanted = m_columns.at(column);
    if (isCount(wanted)) {
        const std::optional<qint64> value = numberOf(row(), wanted);
        return value ? QString::number(*value) : QString();
    }
    const QString text = textOf(row(), wanted);
    return text == QStringLiteral("–") ? QString() : text;
}

std::optional<qint64> SubaccountRows::number(int column)
{
    return numberOf(row(), m_columns.at(column));
}

QByteArray SubaccountRows::raw()
{
    return QJsonDocument(row().subaccount.json).toJson(QJsonDocument::Compact);
}
