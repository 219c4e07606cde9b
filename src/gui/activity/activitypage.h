// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

#include <QSet>
#include <QTimer>
#include <chrono>
#include <memory>

namespace Ui {
class ActivityPage;
}
class ActivityModel;
class ActivityNumbers;
class ActivityResults;
struct ActivityQuery;
class ActivityService;
class ActivityViews;
class Clock;
class EmailDock;
class FetchingControls;
class KeptColumns;
class QModelIndex;
class QueueMonitor;
class Settings;
class SubaccountNames;
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
    [[nodiscard]] Operations needs() const override;
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QString detailsTitle() const override;
    [[nodiscard]] QWidget *sidebar() override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    void limitTo(const QString &subaccount) override;
    [[nodiscard]] bool isLimitedTo(const QString &subaccount) const override;

    /// How far back the activity of the account goes.
    void setHistoryDepth(std::chrono::days depth);

    /// By which names the filter knows subaccounts.
    void setSubaccounts(const SubaccountNames &subaccounts);

    /// Adds the saved view of a file and opens it. What is wrong with it is shown on the page.
    void importView(const QString &path);

public slots:
    void search();
    void cancel();
    void focusFilter();
    void copyRows();

private:
    void retranslate();
    void ask(const ActivityQuery &asked);
    void setUpTable();
    void setUpActions();
    void setUpExport();
    void setUpFilter();
    void setUpViews();
    QAction *addPageAction(const char *text, const QKeySequence &shortcut,
                           const QString &icon = {});
    void connectParts();
    void showState();
    void showProgress(const ActivityState &state);
    void showDetails(const QModelIndex &current);
    void takePreferences();

    std::unique_ptr<Ui::ActivityPage> m_ui;
    const QueueMonitor &m_queue;
    const Clock &m_clock;
    Settings &m_settings;
    std::unique_ptr<ActivityResults> m_results;
    ActivityModel *m_model;
    EmailDock *m_details;
    TableColumns *m_columns = nullptr;
    std::unique_ptr<KeptColumns> m_keptColumns;
    QSet<int> m_shownAtFirst; ///< columns
    ActivityNumbers *m_numbers;
    std::unique_ptr<FetchingControls> m_fetching; ///< of m_results
    ViewHost *m_viewHost = nullptr;
    ActivityViews *m_views = nullptr;
    QList<QAction *> m_actions;
    QAction *m_cancelAction = nullptr;
    QStringList m_subaccounts; ///< that the last question was limited to
    bool m_hasAsked = false;
    QString m_problem; ///< why the last question could not be asked; empty if it could
    QTimer m_countdown;
};
