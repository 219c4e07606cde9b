// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/views/viewhost.h"
#include "gui/activity/views/viewstore.h"
#include "gui/widgets/messagebar.h"

#include <QPointer>

class ViewActions;
class ViewMenu;
class ViewPanel;

/// The saved views of the activity page: opens them, knows whether the one that is open has been
/// changed, and keeps what the person does with them.
class ActivityViews : public QObject {
    Q_OBJECT
public:
    /// \p host, \p message and \p page must outlive this. \p page is the parent of its dialogs and
    /// of panel(), until that gets another one.
    ActivityViews(ViewHost &host, MessageBar &message, QWidget &page,
                  const QString &folder = ViewStore::defaultFolder());
    ~ActivityViews() override;

    [[nodiscard]] QWidget *panel() const;
    [[nodiscard]] QAction *menuAction() const;

    /// A file that somebody gave: adds its view and opens it.
    void importFile(const QString &path) { m_store.importFile(path); }

private:
    void connectActions();
    void connectStore();
    void open(const QUuid &view);
    void save();
    void saveAs();
    void rename();
    void remove();
    void move(int by);
    void askExport();
    void askImport();
    void askName(const QString &title, const QString &name,
                 const std::function<void(const QString &)> &take);
    void addNew(const QString &name);
    void showState();
    void showProblem(const char *caption, const QString &text);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] std::optional<SavedView> selected() const;

    ViewHost &m_host;
    MessageBar &m_message;
    QWidget &m_page;
    ViewStore m_store;
    ViewActions *m_actions;
    ViewMenu *m_menu;
    QPointer<ViewPanel> m_panel;
    QUuid m_current; ///< the view that is open
    ViewState m_base; ///< what it looked like when it was opened or saved
    std::optional<SavedView> m_removed; ///< can be brought back
    qsizetype m_removedFrom = 0;
};
