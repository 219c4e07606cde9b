// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/fetch/fetchleg.h"
#include "api/activity/fetch/fetchprogress.h"

#include <QList>
#include <deque>
#include <memory>

/// How a search with all its regions comes in, page by page. Knows neither network nor event loop.
///
/// A search without a region looks into the region of the master account, whichever that is. With
/// FetchScope::AllRegions the plan asks in each of them as well, and notices by its events which
/// one it has already.
class FetchPlan {
public:
    /// \p clock and \p table must outlive the plan.
    FetchPlan(const ActivityQuery &query, const Clock &clock, EventTable &table);

    [[nodiscard]] const ActivityQuery &query() const { return m_legs.front()->query(); }
    [[nodiscard]] bool isComplete() const;

    /// Of the legs that have been asked; -1 if the service didn't say.
    [[nodiscard]] qint64 totalEvents() const;

    [[nodiscard]] qint64 rows() const; ///< that it brought into the table

    /// Pages that are left, by that number and with one for each region that has not been asked;
    /// -1 if unknown.
    [[nodiscard]] qint64 pagesLeft() const;
    [[nodiscard]] FetchProgress progress() const;

    /// When it was begun, by the wall clock.
    [[nodiscard]] qint64 begunAt() const { return m_legs.front()->begunAt(); }

    /// From when on \p region is complete; nothing if that isn't known.
    [[nodiscard]] std::optional<qint64> completeFrom(ActivityQuery::Region region) const;

    /// The regions that have rows of their own, for those who ask again.
    [[nodiscard]] QList<ActivityQuery::Region> regionsWithRows() const;

    void runToEnd(FetchScope scope);

    [[nodiscard]] PageWalk::Request request() { return leg().request(); }
    bool renewIfExpired() { return leg().renewIfExpired(); }
    bool renewAfter(const ApiError &error) { return leg().renewAfter(error); }
    void allowRenewal() { leg().allowRenewal(); }
    [[nodiscard]] PageWalk::Arrival take(const std::shared_ptr<const EventPage> &page);

private:
    [[nodiscard]] FetchLeg &leg() const { return *m_legs.back(); }
    void addRegions();
    void nextRegion();

    const Clock &m_clock;
    EventTable &m_table;
    std::deque<std::unique_ptr<FetchLeg>> m_legs; ///< the last one is under way
    QList<ActivityQuery::Region> m_toCome;
    std::optional<ActivityQuery::Region> m_home; ///< the region that the first leg is in
    bool m_runsToEnd = false;
    bool m_hasRegions = false;
};
