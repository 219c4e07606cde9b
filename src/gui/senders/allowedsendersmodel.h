// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/allowedsenders.h"

#include <QAbstractTableModel>
#include <QList>

/// The list of allowed senders as it is at SMTP2GO, and what a person wants to change of it: what
/// is new stands below, what is to go stays in sight until it is gone. Speaks SenderRoles.
class AllowedSendersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Entry, Kind, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// As it is at SMTP2GO, merged by entry. What was wished stays, as far as it isn't so by now.
    void setEntries(const QStringList &entries);

    /// False if it is there already; one that was to go stays then.
    bool add(const QString &entry);

    /// Those that are there will go, or stay after all; those that are new go at once.
    void toggleRemoved(const QList<int> &rows);

    /// All as it is at SMTP2GO.
    void discard();

    [[nodiscard]] QStringList added() const;
    [[nodiscard]] QStringList removed() const;
    [[nodiscard]] QStringList wanted() const; ///< the whole list as it should be
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    enum class Wish { Keep, Add, Remove };
    struct Row {
        QString entry;
        Wish wish = Wish::Keep;
    };

    [[nodiscard]] int rowOf(const QString &entry) const;
    [[nodiscard]] QStringList entriesWith(Wish wish) const;
    void removeRow(int row);
    void setWish(int row, Wish wish);
    void append(const Row &row);
    [[nodiscard]] static QString text(const Row &row, int column);

    QList<Row> m_rows;
};
