// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSet>

class QTableView;

/// Lets the person move, size, show and hide the columns of a table (context menu on its heads),
/// and remembers the outcome as bytes. A child of the table.
class TableColumns : public QObject {
    Q_OBJECT
public:
    /// \p shown are the columns that are visible at first.
    TableColumns(QTableView *table, QSet<int> shown);

    [[nodiscard]] QByteArray save() const;

    /// False, and the first state kept, when \p state isn't one of save() for as many columns.
    bool restore(const QByteArray &state);

    /// Other columns are visible at first from now on; the table goes back to its first state.
    void setShownAtFirst(const QSet<int> &shown);

public slots:
    /// Back to the first order, sizes and visibility.
    void reset();

signals:
    void changed();

private:
    void showFirst();
    void showMenu(const QPoint &position);

    QTableView *m_table;
    QSet<int> m_shown;
    QByteArray m_first;
};
