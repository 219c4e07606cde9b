// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccount.h"

#include <QAbstractListModel>
#include <QList>

class SubaccountFinder;

/// As whom one can work: the account itself first, then the subaccounts that fit what was typed,
/// and last what was typed, if it could be the id of one that isn't known.
class WorkAsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< empty for the account itself
        NameRole, ///< may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setRowHeight(int pixels) { m_rowHeight = pixels; }

    /// What \p finder has found; nothing but the account itself without one.
    void show(const SubaccountFinder *finder);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The row of the subaccount \p id; -1 if it isn't here.
    [[nodiscard]] int rowOf(const QString &id) const;

    /// The row that is most likely meant by what was typed.
    [[nodiscard]] int likelyRow() const { return m_likelyRow; }

private:
    [[nodiscard]] int rowOfBeginning(const QString &text) const;
    [[nodiscard]] QString label(const Subaccount &subaccount) const;
    [[nodiscard]] static QString tip(const Subaccount &subaccount);

    QList<Subaccount> m_rows; ///< below the account itself
    int m_likelyRow = 0;
    int m_rowHeight = 0; ///< 0: that of the view
    QStringList m_ambiguous; ///< names that occur more than once
};
