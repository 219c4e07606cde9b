// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkcolumn.h"
#include "api/bulk/bulkrunrow.h"
#include "api/export/exportrows.h"

#include <array>

/// Which part of a run's results is exported, and the words for it.
struct BulkResults {
    /// Behind these come the columns of the operation.
    enum Field { Line, State, Result, Id, RequestId, Time, FirstColumn };

    QList<BulkRunRow> rows; ///< a snapshot
    QList<BulkColumn> columns; ///< of the operation
    QList<int> fields; ///< in the order of the export
    std::array<QString, FirstColumn> titles; ///< by Field
    std::array<QString, 6> states; ///< by BulkRowState
};

/// The results of a run, a row each.
class BulkResultRows final : public ExportRows {
public:
    explicit BulkResultRows(BulkResults results);

    [[nodiscard]] QList<ExportColumn> columns() const override;
    [[nodiscard]] qint64 rowCount() const override;
    [[nodiscard]] bool next() override;
    [[nodiscard]] QString text(int column) override;
    [[nodiscard]] std::optional<qint64> time(int column) override;
    [[nodiscard]] std::optional<qint64> number(int column) override;
    [[nodiscard]] QByteArray raw() override;

private:
    [[nodiscard]] const BulkRunRow &row() const { return m_results.rows.at(m_place); }

    const BulkResults m_results;
    qsizetype m_place = -1;
};
