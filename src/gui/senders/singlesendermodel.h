// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/singlesender.h"

#include <QAbstractTableModel>
#include <QList>

/// The single addresses that an account may send from. Speaks SenderRoles.
class SingleSenderModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Address, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the place of the list before, merged by address: what stays keeps its selection.
    void setSenders(const QList<SingleSender> &senders);

    [[nodiscard]] const SingleSender &sender(int row) const { return m_senders.at(row); }
    [[nodiscard]] const QList<SingleSender> &senders() const { return m_senders; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// "Verified", "Waits for its owner" or "Unknown".
    [[nodiscard]] static QString stateText(const SingleSender &sender);

private:
    void removeMissing(const QList<SingleSender> &senders);

    QList<SingleSender> m_senders;
};
