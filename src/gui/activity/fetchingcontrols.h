// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/activitystate.h"

#include <QList>
#include <QObject>
#include <memory>

namespace Ui {
class ActivityPage;
}
class ActivityResults;
class Clock;
class FollowControl;
class LoadAllControl;
class QAction;
class QueueMonitor;

/// What fetches more than a person scrolls to: load all, all regions, follow; with their buttons,
/// their lines in the page and their actions.
class FetchingControls : public QObject {
    Q_OBJECT
public:
    /// All must outlive this. \p account names the account in what outlives a run.
    FetchingControls(ActivityResults &results, const QueueMonitor &queue, const Clock &clock,
                     const QString &account, Ui::ActivityPage &page);
    ~FetchingControls() override;

    [[nodiscard]] QList<QAction *> actions() const;

    void showState(ActivityState::LoadAll loadAll);

private:
    void retranslate();
    void setUpFollow();

    Ui::ActivityPage &m_page;
    QAction *m_loadAllAction;
    QAction *m_regionsAction;
    QAction *m_followAction;
    std::unique_ptr<LoadAllControl> m_loadAll;
    std::unique_ptr<FollowControl> m_follow;
};
