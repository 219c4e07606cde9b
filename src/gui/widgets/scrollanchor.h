// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

/// Keeps the rows that a person looks at where they are while others come in above them. At the
/// top of the table it lets go: what is new shows itself there. Works with rows that scroll one by
/// one (ScrollPerItem).
class ScrollAnchor : public QObject {
    Q_OBJECT
public:
    /// \p table must have its model, and outlive the anchor.
    explicit ScrollAnchor(QTableView &table, QObject *parent = nullptr);

    void setActive(bool active) { m_active = active; }

    [[nodiscard]] bool isAtTop() const;

private:
    void remember();
    void restore();
    void restoreLater();

    QTableView &m_table;
    QPersistentModelIndex m_top; ///< the first row in sight; none at the top of the table
    int m_section = -1; ///< sorted by this, and so
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_active = false;
};
