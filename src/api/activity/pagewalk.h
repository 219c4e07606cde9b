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

class Clock;

/// The way through the pages of a question: which one to ask for next, and which rows of an answer
/// are new. Holds the table; knows neither network nor event loop.
class PageWalk {
public:
    struct Request {
        ActivityQuery query;
        QString token;
    };

    struct Arrival {
        EventTable::Row firstRow = 0;
        EventTable::Row rowCount = 0; ///< of those that are new
        qint64 lateEvents = 0; ///< more than ever before have come late; 0 if not
        std::optional<ApiError> fault; ///< the service turns in circles
    };

    /// An open end of \p query becomes now. \p clock must outlive the walk.
    PageWalk(ActivityQuery query, const Clock &clock);

    [[nodiscard]] const ActivityQuery &query() const { return m_query; }
    [[nodiscard]] const EventTable &table() const { return m_table; }
    [[nodiscard]] qint64 totalEvents() const { return m_totalEvents; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

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
    [[nodiscard]] std::vector<EventTable::Row> heldRows(const EventPage &page, qint64 shift);
    void renew();
    void noteTotal();
    [[nodiscard]] qint64 newlyLate();
    [[nodiscard]] std::optional<ApiError> advance(const EventPage &page);

    const Clock &m_clock;
    ActivityQuery m_query;
    ActivityQuery m_asked; ///< m_query, or what is left of it
    PageToken m_token;
    EventTable m_table;
    TimeOrder m_order;
    HeldEvents m_held; ///< will come once more since the walk started over
    std::vector<quint64> m_previous; ///< identities of the last page
    TotalCount m_total; ///< of m_asked
    qint64 m_totalEvents = -1; ///< of m_query
    qint64 m_reportedLate = 0;
    bool m_mayRenew = true;
    bool m_complete = false;
};
