// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportrows.h"

#include <QStringList>

class QTableView;

/// The chosen rows of a table as texts: the columns that are shown, in the order on the screen. A
/// snapshot, so that what is made of it doesn't change with the table. Keys are redacted.
class ChosenRows {
public:
    /// As many as one copy holds; more would stop the program that takes them, and this one.
    static constexpr int most = 20'000;

    /// Of \p table, from top to bottom, the first \p limit.
    [[nodiscard]] static ChosenRows of(const QTableView &table, int limit = most);

    [[nodiscard]] int count() const { return int(m_rows.size()); }

    /// How many were chosen; more than count() if that was too many.
    [[nodiscard]] int chosen() const { return m_chosen; }

    [[nodiscard]] const QStringList &titles() const { return m_titles; }
    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
    int m_chosen = 0;
};
