// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterexpression.h"

#include <QList>
#include <QObject>

class QAction;
class QTableView;

/// What can be done with the current cell of the activity table: filter for its value, exclude
/// it, copy it, look at the whole e-mail or recipient. They are the table's actions, so that a
/// right click and the menu key offer them.
class CellActions : public QObject {
    Q_OBJECT
public:
    /// \p table must show an ActivityModel and outlive this.
    explicit CellActions(QTableView &table, QObject *parent = nullptr);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_all; }

    /// Fits the actions to the current cell. The table's current cell is followed by itself.
    void showCell();

signals:
    /// One condition more.
    void addRequested(const FilterExpression &part);

    /// A filter in place of what was there.
    void askRequested(const FilterExpression &filter);

private:
    void retranslate();
    QAction *add(const QKeySequence &shortcut, const QString &icon, void (CellActions::*slot)());
    void filterFor();
    void exclude();
    void copyValue();
    void askEmail();
    void askRecipient();

    QTableView &m_table;
    QList<QAction *> m_all;
    QAction *m_filterFor;
    QAction *m_exclude;
    QAction *m_copy;
    QAction *m_email;
    QAction *m_recipient;
};
