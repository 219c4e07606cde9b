// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/eventtable.h"

#include <QList>
#include <QSplitter>

class ActivityService;
class Clock;
class EventDetailsPanel;
class LifePanel;
class LifeSource;
class QAction;
class QueueMonitor;

/// What stands beside the list of events: the life of the chosen e-mail, and under it the details
/// of the chosen event.
class EmailDock : public QSplitter {
    Q_OBJECT
public:
    /// All must outlive this.
    EmailDock(ActivityService &service, const QueueMonitor &queue, const Clock &clock,
              QWidget *parent = nullptr);

    [[nodiscard]] EventDetailsPanel *details() const { return m_details; }
    [[nodiscard]] LifeSource *source() const { return m_source; }

    /// "Life of the e-mail" and "Ask for its whole life", for the page's menu.
    [[nodiscard]] QList<QAction *> menuActions() const { return m_actions; }

    /// An event was chosen in the list that was asked with \p query.
    void showRow(const EventTable &table, EventTable::Row row, const ActivityQuery &query);
    void clear();

private:
    void retranslate();
    void showEventOf(quint32 row);
    QAction *addMenuAction(const QKeySequence &shortcut);

    LifeSource *m_source;
    LifePanel *m_life;
    EventDetailsPanel *m_details;
    QList<QAction *> m_actions;
};
