// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

#include <QTimer>
#include <memory>

namespace Ui {
class ActivityPage;
}
class ActivityModel;
class ActivityResults;
struct ActivityQuery;
class ActivityService;
class ActivityViews;
class Clock;
class EventDetailsPanel;
class QModelIndex;
class QueueMonitor;
class Settings;
class TableColumns;
class ViewHost;
struct ActivityState;

/// Searches e-mail activity and shows it: filter, table, details.
class ActivityPage : public Page {
    Q_OBJECT
public:
    /// All must outlive the page.
    ActivityPage(ActivityService &service, const QueueMonitor &queue, const Clock &clock,
                 Settings &settings, QWidget *parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QString detailsTitle() const override;
    [[nodiscard]] QWidget *sidebar() override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }

public slots:
    void search();
    void loadAll();
    void cancel();
    void focusFilter();
    void copyRows();

private:
    void ask(const ActivityQuery &query);
    void setUpTable();
    void setUpActions();
    void setUpExport();
    void setUpFilter();
    void setUpViews();
    QAction *addPageAction(const QString &text, const QKeySequence &shortcut,
                           const QString &icon = {});
    void connectParts();
    void showState();
    void showProgress(const ActivityState &state);
    void showDetails(const QModelIndex &current);
    void saveColumns();

    std::unique_ptr<Ui::ActivityPage> m_ui;
    const QueueMonitor &m_queue;
    const Clock &m_clock;
    Settings &m_settings;
    std::unique_ptr<ActivityResults> m_results;
    ActivityModel *m_model;
    EventDetailsPanel *m_details;
    TableColumns *m_columns = nullptr;
    ViewHost *m_viewHost = nullptr;
    ActivityViews *m_views = nullptr;
    QList<QAction *> m_actions;
    QAction *m_cancelAction = nullptr;
    QAction *m_loadAllAction = nullptr;
    QString m_problem; ///< why the last question could not be asked; empty if it could
    QTimer m_countdown;
    QTimer m_saveColumns;
};
