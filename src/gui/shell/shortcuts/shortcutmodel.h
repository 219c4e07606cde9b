// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/shortcuts/shortcutentry.h"

#include <QAbstractTableModel>

/// Shortcuts, one command a row.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Command, Keys, Group, ColumnCount };
    enum Role { FilterRole = Qt::UserRole }; ///< all that can be searched for

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<ShortcutEntry> &entries);
    [[nodiscard]] const ShortcutEntry &entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<ShortcutEntry> m_entries;
};
