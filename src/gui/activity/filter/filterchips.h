// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/filter/filterchip.h"

#include <QList>

class QLabel;

/// The conditions of the typed filter as chips, in as many lines as they need. One of them takes
/// Tab, the arrow keys go from chip to chip. Hidden without conditions.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    /// More conditions than this are named in words only.
    static constexpr int maximumChips = 24;

    explicit FilterChips(QWidget *parent = nullptr);

    void showChips(const QList<FilterChipContent> &chips);

    void focusChip(int index);

    /// The chips follow \p previous when one goes on with Tab.
    void follow(QWidget *previous) { m_previous = previous; }

signals:
    void switchRequested(int index);
    void invertRequested(int index);
    void removeRequested(int index);
    void editRequested(int index);
    void searchRequested();

    /// The chip that had the keyboard is gone, and no other is left.
    void keyboardFreed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip();
    void dropChips(int from);
    void setCurrent(int index);
    [[nodiscard]] int focusedChip() const;

    QList<FilterChip *> m_chips;
    QWidget *m_previous = nullptr;
    QLabel *m_rest;
};
