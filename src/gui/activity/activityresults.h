// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/fetch/fetchprogress.h"

#include <QObject>
#include <memory>
#include <optional>

class ActivitySearch;
class ActivityService;
class Clock;

/// The search whose rows are shown, and the one that is to take its place: a new question leaves
/// the old rows alone until its own first answer is there.
class ActivityResults : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    ActivityResults(ActivityService &service, const Clock &clock, QObject *parent = nullptr);
    ~ActivityResults() override;

    /// Asks a question that has no problem(). One that is still without an answer is given up.
    void ask(const ActivityQuery &query);

    /// The search whose rows are shown; null before the first answer.
    [[nodiscard]] ActivitySearch *shown() const { return m_shown.get(); }

    /// The question that has no answer yet (or failed without one); null if there is none.
    [[nodiscard]] ActivitySearch *next() const { return m_next.get(); }

    /// Something is under way that cancel() would stop.
    [[nodiscard]] bool isBusy() const;

    /// Set once the token expired while fetching.
    [[nodiscard]] bool wasRestarted() const { return m_restarted; }

    /// Matching events that arrived late, see ActivitySearch::lateEventsDetected().
    [[nodiscard]] qint64 lateEvents() const { return m_lateEvents; }

public slots:
    void fetchAll(FetchScope scope = FetchScope::Asked);

    /// Also of a search that has no answer yet: it goes on to the end once it has.
    void fetchAllOfNext(FetchScope scope);
    void cancel();

    /// Tries again what failed or was cancelled.
    void retry();

signals:
    /// shown() is another search now. The former one is deleted when this returns.
    void shownChanged(ActivitySearch *search);

    /// Anything else that a page shows of the two searches.
    void changed();

private:
    void follow(ActivitySearch *search);
    void promoteNext();
    void onStateChanged(ActivitySearch *search);

    ActivityService &m_service;
    const Clock &m_clock;
    std::unique_ptr<ActivitySearch> m_shown;
    std::unique_ptr<ActivitySearch> m_next;
    bool m_wantsAll = false; ///< a retry goes on to the end
    FetchScope m_scope = FetchScope::Asked; ///< that end
    bool m_restarted = false;
    qint64 m_lateEvents = 0;
};
