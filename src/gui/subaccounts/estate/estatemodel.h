// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/estate/estatematrix.h"
#include "api/subaccounts/subaccountoverview.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <memory>

/// Subaccounts against what is known of their senders. Worst first, unless sorted by a column.
class EstateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The name, then the aspects in their order, then when it was read.
    static constexpr int nameColumn = 0;
    static constexpr int firstAspect = 1;
    static constexpr int readColumn = firstAspect + estateAspects;
    static constexpr int columns = readColumn + 1;

    /// A cell that is older is faded.
    static constexpr int freshHours = 24;

    enum Role { IdRole = Qt::UserRole, StateRole /**< EstateCell::State */ };

    explicit EstateModel(QObject *parent = nullptr);

    using Overview = std::shared_ptr<const SubaccountOverview>;

    /// Who the subaccounts are. Rows are those of \p chosen, and all in the matrix that are in it.
    void setOverview(const Overview &overview);
    void setChosen(const QStringList &ids);

    /// \p now is what the age of cells is told by.
    void setMatrix(const EstateMatrix &matrix, const QDateTime &now);

    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] QList<Subaccount> subaccounts(const QStringList &ids) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Column -1: worst first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void update();
    void take(const QStringList &sorted);
    [[nodiscard]] QStringList wantedIds() const;
    [[nodiscard]] bool comesBefore(const QString &a, const QString &b) const;
    [[nodiscard]] const SubaccountRow *rowOf(const QString &id) const;
    [[nodiscard]] QVariant aspectData(const EstateCell &cell, int role) const;
    [[nodiscard]] QVariant nameData(const QString &id, int role) const;
    [[nodiscard]] QVariant readData(const QString &id, int role) const;
    [[nodiscard]] bool isOld(const QDateTime &at) const;

    Overview m_overview;
    EstateMatrix m_matrix;
    QDateTime m_now;
    QStringList m_chosen;
    QStringList m_ids; ///< as shown
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
