// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/loggedchange.h"
#include "api/export/exportrows.h"

#include <array>

/// Changes of the log, to be exported. As JSON Lines they stand as in the log.
class ChangeRows final : public ExportRows {
public:
    enum class Column {
        Time,
        Account,
        Subaccount,
        Operation,
        Change,
        Subject,
        Fields,
        Outcome,
        Problem,
        Before,
        After,
        RequestId,
    };
    static constexpr int columnCount = int(Column::RequestId) + 1;

    /// \p timeZone stands behind the title of the time; see exportedZone().
    ChangeRows(QList<LoggedChange> changes, QList<Column> columns, QString timeZone);

    [[nodiscard]] static QString title(Column column);

    [[nodiscard]] QList<ExportColumn> columns() const override;
    [[nodiscard]] qint64 rowCount() const override { return m_changes.size(); }
    [[nodiscard]] bool next() override;
    [[nodiscard]] QString text(int column) override;
    [[nodiscard]] std::optional<qint64> time(int column) override;
    [[nodiscard]] QByteArray raw() override;

private:
    const QList<LoggedChange> m_changes;
    const QList<Column> m_columns;
    const QString m_timeZone;
    qsizetype m_row = -1;
};
