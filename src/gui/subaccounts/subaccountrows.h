// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportrows.h"
#include "gui/subaccounts/subaccountcolumn.h"

#include <memory>

/// Subaccounts to be exported: a snapshot. As JSON Lines they stand as SMTP2GO sent them.
class SubaccountRows final : public ExportRows {
public:
    SubaccountRows(std::shared_ptr<const SubaccountOverview> overview,
                   SubaccountOverview::Rows rows, QList<SubaccountColumn> columns);

    [[nodiscard]] QList<ExportColumn> columns() const override;
    [[nodiscard]] qint64 rowCount() const override { return qint64(m_rows.size()); }
    [[nodiscard]] bool next() override;
    [[nodiscard]] QString text(int column) override;
    [[nodiscard]] std::optional<qint64> number(int column) override;
    [[nodiscard]] QByteArray raw() override;

private:
    [[nodiscard]] const SubaccountRow &row() const
    {
        return m_overview->row(m_rows[std::size_t(m_row)]);
    }

    const std::shared_ptr<const SubaccountOverview> m_overview;
    const SubaccountOverview::Rows m_rows;
    const QList<SubaccountColumn> m_columns;
    qsizetype m_row = -1;
};
