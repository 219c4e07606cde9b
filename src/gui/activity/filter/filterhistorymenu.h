// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class FilterHistory;

/// The filters asked last, to choose from, and a way to forget them.
class FilterHistoryMenu : public QMenu {
    Q_OBJECT
public:
    /// \p history must outlive the menu.
    explicit FilterHistoryMenu(FilterHistory &history, QWidget *parent = nullptr);

signals:
    void chosen(const QString &filter);

private:
    void fill();

    FilterHistory &m_history;
};
