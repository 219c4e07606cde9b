// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QSortFilterProxyModel>

/// The rows of a RequestsModel that the person wants to see, in the order of a column.
class RequestsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum Kind { Errors = 1, Waiting = 2 };
    Q_DECLARE_FLAGS(Kinds, Kind)

    explicit RequestsFilter(QObject *parent = nullptr);

    /// Rows whose operation, account, status or request ID contain \p text, in any case.
    void setText(const QString &text);

    /// Rows of any of these kinds; all rows without one.
    void setKinds(Kinds kinds);

    /// Whether every row of the model passes.
    [[nodiscard]] bool passesAll() const { return m_text.isEmpty() && !m_kinds; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    Kinds m_kinds;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(RequestsFilter::Kinds)
