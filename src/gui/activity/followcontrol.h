// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/scrollanchor.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

class ActivityResults;
class ActivitySearch;
class Clock;
class FollowBar;
class LiveTail;
class QAction;
class QTableView;
class QueueMonitor;

/// "Follow": new events show themselves at the top of the table. While a person has scrolled away
/// from there, the rows in sight stay where they are, and a button leads to what is new.
class FollowControl : public QObject {
    Q_OBJECT
public:
    /// The parts of the page that it works with.
    struct Parts {
        QAction &action; ///< checkable: whether to follow
        FollowBar &bar;
        QTableView &table;
    };

    /// All must outlive this.
    FollowControl(ActivityResults &results, const QueueMonitor &queue, const Clock &clock,
                  const Parts &parts, QObject *parent = nullptr);
    ~FollowControl() override;

    /// The tail at work, or the one that has stopped with a reason; null if there is none.
    [[nodiscard]] LiveTail *tail() const { return m_tail.get(); }

public slots:
    void setFollowing(bool follows);
    void showNew();
    void showState();

private:
    void begin();
    void takeSearch(ActivitySearch *search);
    void noteSight();
    void noteTop();
    [[nodiscard]] bool isFollowing() const;
    [[nodiscard]] bool isInSight() const;
    void stopWhenPaused();

    ActivityResults &m_results;
    const QueueMonitor &m_queue;
    const Clock &m_clock;
    Parts m_parts;
    ScrollAnchor m_anchor;
    std::unique_ptr<LiveTail> m_tail;
    QTimer m_tick; ///< while it follows
    int m_new = 0; ///< events that nobody has looked at
    std::optional<std::chrono::milliseconds> m_unseenSince;
    bool m_hasEnded = false; ///< a new search isn't followed
};
