// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/views/activityview.h"

#include <QObject>
#include <QTimer>

class ActivityModel;
class Clock;
class FilterBar;
class QTableView;
class QueueConditionBar;

/// What a view is a view of: the filter, the table and the condition on the queue of a page.
class ViewHost : public QObject {
    Q_OBJECT
public:
    /// All must outlive this. \p table shows \p model.
    ViewHost(FilterBar &filter, QTableView &table, ActivityModel &model, QueueConditionBar &queue,
             const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] ViewState state() const;
    [[nodiscard]] bool showsQueuedOnly() const { return m_queuedFor.count() > 0; }

    /// Shows \p state and asks for its events.
    void show(const ViewState &state);

    void setColours(ViewState::Colours colours);

    /// 0: no such condition.
    void setQueuedFor(std::chrono::minutes minutes);

public slots:
    /// Other rows have come: which e-mails wait in the queue depends on all of them.
    void rowsChanged();

signals:
    /// state() may be another one.
    void changed();

    /// showsQueuedOnly() is another one.
    void queueConditionChanged();

private:
    void filterRows();

    FilterBar &m_filter;
    QTableView &m_table;
    ActivityModel &m_model;
    QueueConditionBar &m_queue;
    const Clock &m_clock;
    std::chrono::minutes m_queuedFor{0};
    ViewState::Colours m_colours = ViewState::Colours::None;
    QTimer m_later; ///< until the rows are looked at again
};
