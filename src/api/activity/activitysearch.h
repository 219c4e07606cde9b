// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/eventtable.h"
#include "api/activity/fetch/fetchprogress.h"
#include "api/apierror.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

class ActivityService;
class ApiReply;
class Clock;
class FetchPlan;
class PageLine;
enum class Priority;
struct EventPage;

/// How a search is asked.
struct SearchOptions {
    /// The view that asks, see CallOptions::view.
    QString view = {};

    /// How long to wait before the first page is asked for. A search box that makes a new search
    /// at each keystroke asks once, when the person pauses.
    std::chrono::milliseconds patience{0};
};

/// One question with all its pages: asks for the first, then for as many as are wanted, and
/// collects them in a table. What has arrived stays, whatever happens later.
///
/// Pages hang together by a token that lives about five minutes. When it has expired, the search
/// goes on by itself from the last complete point (restarted() says so), leaving out the rows that
/// it has already, by multiplicity: true twins in one second are kept. All the rest of a long
/// search comes in slices of time that end within the life of a token, see FetchPlan.
class ActivitySearch : public QObject {
    Q_OBJECT
public:
    enum class State {
        Loading, ///< a page is on its way (or waits in the queue)
        Partial, ///< there is more: fetchMore() or fetchAll()
        Complete, ///< everything that matches has arrived
        Cancelled, ///< stopped by cancel(); fetchMore() goes on
        Failed, ///< error() says why; fetchMore() tries again
    };
    Q_ENUM(State)

    /// A third of the searches of a minute: so many pages may fetchAll() take as quickly as can be.
    static constexpr int mostUrgentPages = 20;

    /// Starts with the first page. \p query must have no problem(). \p service and \p clock must
    /// outlive the search.
    ActivitySearch(ActivityService &service, const Clock &clock, const ActivityQuery &query,
                   SearchOptions options = {}, QObject *parent = nullptr);
    ~ActivitySearch() override;

    [[nodiscard]] const ActivityQuery &query() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] const EventTable &table() const;

    /// How many events match, as the service said last, and those that others have added to the
    /// table; -1 if it didn't.
    [[nodiscard]] qint64 totalEvents() const;
    [[nodiscard]] bool fetchesAll() const;

    /// What there is besides the table: pages, regions, and what is left.
    [[nodiscard]] const FetchPlan &plan() const;

    /// Where its pages come in. Others may fetch into the table, too: their rows are told of by
    /// rowsAppended() as well.
    [[nodiscard]] PageLine &line();

    [[nodiscard]] const std::optional<ApiError> &error() const;

    /// Of the last answer.
    [[nodiscard]] QString requestId() const;

public slots:
    /// One page more, unless one is on its way or there are no more.
    void fetchMore();

    /// All the rest, page by page, until complete, cancelled or failed. Few pages come as quickly
    /// as for a person who waits; many at the pace of the background, so that what a person asks
    /// for meanwhile goes first. With FetchScope::AllRegions a complete search goes on, too.
    void fetchAll(FetchScope scope = FetchScope::Asked);

    /// Stops what is under way and keeps what has arrived.
    void cancel();

signals:
    void stateChanged();

    /// Rows \p first to \p last were added at the end of table().
    void rowsAppended(quint32 first, quint32 last);

    /// The call for the page is sent, waits for its turn or for a retry.
    void waiting(int attempt, std::chrono::milliseconds delay);

    /// The token had expired; the search goes on from the last complete point.
    void restarted();

    /// The service has \p count more matching events than it had at the first page: they arrived
    /// late and may be missing here until the search is asked again.
    void lateEventsDetected(qint64 count);

private:
    void requestPage();
    void askPage();
    [[nodiscard]] Priority nextPriority();
    void takePage(const std::shared_ptr<const EventPage> &page);
    void handleError(const ApiError &error);
    void stop(State state);

    const QString m_view;
    QTimer m_patience; ///< runs before the first page is asked for
    std::unique_ptr<PageLine> m_line;
    std::unique_ptr<FetchPlan> m_plan;
    ApiReply *m_reply = nullptr; ///< of the page under way
    State m_state = State::Loading;
    std::optional<ApiError> m_error;
    QString m_requestId;
    bool m_fetchesAll = false;
    int m_urgentPages = 0; ///< of fetchAll(), that may come as quickly as for a person
};
