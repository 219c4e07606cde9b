// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

/// The rows of a model that hold all words that were typed, in any case and order; sorted by the
/// raw values. The model speaks SenderRoles.
class SenderFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    SenderFilter(QAbstractItemModel &source, QObject *parent);

    /// Empty: all rows.
    void setText(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words; ///< in lower case
};
