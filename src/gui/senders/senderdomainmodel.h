// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/senderdomainrow.h"

#include <QAbstractTableModel>
#include <QHash>

/// The sender domains of an account, with what is known of each beside the service's answer.
/// Speaks SenderRoles.
class SenderDomainModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Domain,
        State,
        Dkim,
        ReturnPath,
        Tracking,
        Dns,
        Certificate,
        Origin,
        Access,
        Ace, ///< the name as DNS has it
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the place of the list before, merged by name: what stays keeps its selection and what
    /// DNS said of it.
    void setDomains(const QList<SenderDomain> &domains);

    /// Makes the texts of all rows again: the language has changed.
    void retranslate();

    /// Those of domains that aren't here are left out.
    void setFindings(const QList<DomainFindings> &findings);

    /// As SenderHistory has it.
    void setEarlier(const QString &domain, EarlierVerified earlier);

    [[nodiscard]] const SenderDomainRow &row(int row) const { return m_rows.at(row).data; }

    /// -1 if it isn't here. Compared as plain DNS names.
    [[nodiscard]] int rowOf(const QString &domain) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString title(int column);

private:
    struct Row {
        SenderDomainRow data;
        QStringList texts; ///< by column, as shown
        QString search;
    };

    [[nodiscard]] static Row made(const SenderDomainRow &data);
    void removeMissing(const QList<SenderDomain> &domains);
    void append(const QList<SenderDomain> &domains);
    void change(int row, const SenderDomainRow &data);
    void indexRows();
    [[nodiscard]] QVariant sortKey(const Row &row, int column) const;

    QList<Row> m_rows;
    QHash<QString, int> m_rowOf; ///< by plain name
};
