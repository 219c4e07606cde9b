// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/eventtable.h"
#include "api/activity/heldevents.h"
#include "api/activity/pagetoken.h"
#include "api/activity/timeorder.h"
#include "api/activity/totalcount.h"
#include "api/apierror.h"

#include <QString>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class Clock;

/// The way through the pages of a question: which one to ask for next, and which rows of an answer
/// are new. Knows neither network nor event loop.
///
/// Puts the new rows into a table that it may share with other walks of the same question (slices,
/// other regions, what is read once more): of each event the table ends up with as many as the
/// service has, for what it holds already is left out, by multiplicity.
class PageWalk {
public:
    struct Request {
        ActivityQuery query;
        QString token;
    };

    struct Arrival {
        EventTable::Row firstRow = 0;
        EventTable::Row rowCount = 0; ///< of those that are new
        std::size_t heldRows = 0; ///< of those that were there
        qint64 lateEvents = 0; ///< all that have come late so far, if it is more than before; or 0
        std::optional<ApiError> fault; ///< the service turns in circles
    };

    /// An open end of \p query becomes now. \p clock and \p table must outlive the walk.
    PageWalk(ActivityQuery query, const Clock &clock, EventTable &table);

    [[nodiscard]] const ActivityQuery &query() const { return m_query; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// How many events match, as the service said last; -1 if it didn't.
    [[nodiscard]] qint64 totalEvents() const { return m_totalEvents; }

    /// Rows that came, whether they were new or not, once each.
    [[nodiscard]] qint64 seenRows() const { return m_seen; }

    /// From when on (milliseconds since 1970) all that the service showed is here. Nothing as long
    /// as the order of the rows doesn't tell.
    [[nodiscard]] std::optional<qint64> completeFrom() const;

    /// What is left of the life of the token that leads on; nothing without one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> tokenLife() const;

    [[nodiscard]] Request request() const { return {m_asked, m_token.text()}; }

    /// Starts over from the last complete point if the token has expired; says whether it did.
    bool renewIfExpired();

    /// The same, if that is what \p error may mean. Once a page, lest it went on for ever.
    bool renewAfter(const ApiError &error);

    /// A person asks to try once more.
    void allowRenewal() { m_mayRenew = true; }

    [[nodiscard]] Arrival take(const std::shared_ptr<const EventPage> &page);

private:
    [[nodiscard]] std::optional<ActivityQuery> remainder() const;
    [[nodiscard]] bool isShifted(qint64 shift);
    void holdOthers();
    [[nodiscard]] std::vector<EventTable::Row>
    newRows(const EventPage &page, const std::vector<quint64> &hashes, qint64 shift);
    void see(qint64 time);
    void append(const std::shared_ptr<const EventPage> &page,
                const std::vector<EventTable::Row> &rows);
    void renew();
    void noteTotal();
    [[nodiscard]] std::optional<ApiError> advance(const EventPage &page,
                                                  std::vector<quint64> hashes);

    const Clock &m_clock;
    EventTable &m_table;
    ActivityQuery m_query;
    ActivityQuery m_asked; ///< m_query, or what is left of it
    PageToken m_token;
    TimeOrder m_order;
    qint64 m_lastTime = 0; ///< of the last row that came
    HeldEvents m_held; ///< in the table, and will come once more
    EventTable::Row m_tableRows; ///< of the table, that m_held knows of
    std::vector<quint64> m_previous; ///< twinHashes() of the last page
    std::vector<quint64> m_walked; ///< those of all of m_asked that came, once each
    TotalCount m_total; ///< of m_asked
    qint64 m_totalEvents = -1; ///< of m_query
    qint64 m_late = 0;
    qint64 m_seen = 0; ///< of m_query
    qint64 m_seenInSecond = 0; ///< in that of m_lastTime
    qint64 m_seenOfAsked = 0;
    int m_restarts = 0; ///< because all of it had shifted
    bool m_mayRenew = true;
    bool m_complete = false;
};
