// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportrows.h"

#include <QStringList>

class QAbstractItemModel;

/// Rows of a table of the senders page, as they are shown, to be exported. As JSON Lines they stand
/// as the service sent them.
class TableSnapshot final : public ExportRows {
public:
    /// Takes the texts of \p columns of \p rows of \p model, which speaks SenderRoles.
    TableSnapshot(const QAbstractItemModel &model, const QList<int> &rows,
                  const QList<int> &columns);

    [[nodiscard]] QList<ExportColumn> columns() const override { return m_columns; }
    [[nodiscard]] qint64 rowCount() const override { return m_rows.size(); }
    [[nodiscard]] bool next() override { return ++m_row < m_rows.size(); }
    [[nodiscard]] QString text(int column) override { return m_rows.at(m_row).texts.at(column); }
    [[nodiscard]] QByteArray raw() override { return m_rows.at(m_row).json; }

private:
    struct Row {
        QStringList texts;
        QByteArray json;
    };

    QList<ExportColumn> m_columns;
    QList<Row> m_rows;
    qsizetype m_row = -1;
};
