// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/views/activityview.h"

#include <QMenu>

class ViewActions;
class QActionGroup;

/// The menu "Saved views": the views, of which the first nine have Ctrl+Shift+1 to 9, and what can
/// be done with them.
class ViewMenu : public QMenu {
    Q_OBJECT
public:
    explicit ViewMenu(ViewActions &actions, QWidget *parent = nullptr);

    /// \p current is the view that is open; null if none is.
    void showViews(const QList<SavedView> &views, const QUuid &current);

signals:
    void chosen(const QUuid &view);

private:
    QActionGroup *m_views;
    QAction *m_end;
};
