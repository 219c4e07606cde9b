// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/views/activityview.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;
class ViewActions;
class ViewMenu;

/// The list of saved views, for the side of the window. The one that is open is bold and says
/// whether it has been changed; then it can be saved or reverted here.
class ViewPanel : public QWidget {
    Q_OBJECT
public:
    ViewPanel(ViewActions &actions, ViewMenu &menu, QWidget *parent = nullptr);

    enum class Change { No, Yes };

    /// \p current is the view that is open; null if none is.
    void showViews(const QList<SavedView> &views, const QUuid &current, Change change);

    /// The view that is chosen in the list; null if none is.
    [[nodiscard]] QUuid selected() const;
    void select(const QUuid &view);

signals:
    void chosen(const QUuid &view);
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fill();
    void fitList();

    QListWidget *m_list;
    QLabel *m_title;
    QToolButton *m_more;
    QToolButton *m_save;
    QToolButton *m_revert;
    ViewActions &m_actions;
    QList<SavedView> m_views; ///< these three: what is shown
    QUuid m_current;
    Change m_change = Change::No;
};
