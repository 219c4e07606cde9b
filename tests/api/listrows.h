// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportrows.h"

#include <QStringList>
#include <functional>

/// Rows of texts for tests of exports.
class ListRows final : public ExportRows {
public:
    explicit ListRows(QList<QStringList> rows, std::function<void(qint64)> beforeRow = {})
        : m_rows(std::move(rows))
        , m_beforeRow(std::move(beforeRow))
    {
    }

    [[nodiscard]] QList<ExportColumn> columns() const override
    {
        QList<ExportColumn> columns;
        const qsizetype count = m_rows.isEmpty() ? 1 : m_rows.constFirst().size();
        for (qsizetype i = 0; i < count; ++i)
            columns.append({.title = QStringLiteral("Column %1").arg(i + 1),
                            .key = QStringLiteral("c%1").arg(i + 1)});
        return columns;
    }
    [[nodiscard]] qint64 rowCount() const override { return m_rows.size(); }
    [[nodiscard]] bool next() override
    {
        if (++m_row < m_rows.size() && m_beforeRow)
            m_beforeRow(m_row);
        return m_row < m_rows.size();
    }
    [[nodiscard]] QString text(int column) override { return m_rows.at(m_row).at(column); }

private:
    const QList<QStringList> m_rows;
    std::function<void(qint64)> m_beforeRow; ///< called with the row that next() goes to
    qint64 m_row = -1;
};

/// Goes on with every export.
[[nodiscard]] inline bool goOn(qint64 /*rows*/)
{
    return true;
}
