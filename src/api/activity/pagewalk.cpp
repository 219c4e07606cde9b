// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagewalk.h"

#include "api/activity/pageoverlap.h"
#include "api/activity/wholesecond.h"
#include "api/answererror.h"
#include "core/clock.h"

#include <algorithm>

namespace {

using Row = EventTable::Row;

constexpr qint64 second = 1000;
constexpr int badRequest = 400;

bool isAboutKey(ApiError::Kind kind)
{
    return kind == ApiError::Kind::PermissionDenied || kind == ApiError::Kind::MalformedKey
        || kind == ApiError::Kind::UnknownKey || kind == ApiError::Kind::AddressNotAllowed;
}

QDateTime utc(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

ActivityQuery withFixedEnd(ActivityQuery query, const Clock &clock)
{
    if (!query.end.isValid())
        query.end = utc(wholeSecond(clock.now().toMSecsSinceEpoch()));
    return query;
}

ApiError circle()
{
    ApiError error = unexpectedField(QStringLiteral("data.continue_token"), "\"");
    error.effect = ApiError::Effect::Done;
    return error;
}

} // namespace

PageWalk::PageWalk(ActivityQuery query, const Clock &clock)
    : m_clock(clock)
    , m_query(withFixedEnd(std::move(query), clock))
    , m_asked(m_query)
{
}

bool PageWalk::renewIfExpired()
{
    if (!m_token.isExpired(m_clock))
        return false;
    renew();
    return true;
}

bool PageWalk::renewAfter(const ApiError &error)
{
    const bool mayBeToken
        = !m_token.isEmpty() && error.httpStatus == badRequest && !isAboutKey(error.kind);
    if (!mayBeToken || !m_mayRenew)
        return false;
    m_mayRenew = false;
    renew();
    return true;
}

/// The part of the question behind the last row, where the order of the rows tells which that is.
/// The last row's second is asked for again, for it may not have been finished.
std::optional<ActivityQuery> PageWalk::remainder() const
{
    const TimeOrder::Kind order = m_order.kind();
    const bool isSorted
        = order == TimeOrder::Kind::NewestFirst || order == TimeOrder::Kind::OldestFirst;
    if (m_query.latest != ActivityQuery::Latest::All || !isSorted)
        return std::nullopt;
    const qint64 lastSecond = wholeSecond(m_table.time(m_table.rowCount() - 1));
    ActivityQuery rest = m_query;
    if (order == TimeOrder::Kind::NewestFirst)
        rest.end = std::min(rest.end, utc(lastSecond + second));
    else
        rest.start = rest.start.isValid() ? std::max(rest.start, utc(lastSecond)) : utc(lastSecond);
    return rest.problem() ? std::nullopt : std::optional(rest);
}

void PageWalk::renew()
{
    const std::optional<ActivityQuery> rest = remainder();
    m_asked = rest.value_or(m_query);
    m_held = rest ? lastSecondOf(m_table) : allOf(m_table);
    m_token = {};
    m_previous.clear();
    m_total = {};
}

PageWalk::Arrival PageWalk::take(const std::shared_ptr<const EventPage> &page)
{
    const qint64 shift = m_total.add(page->totalEvents);
    const Row before = m_table.rowCount();
    m_table.append(page, heldRows(*page, shift));
    Arrival arrival;
    arrival.firstRow = before;
    arrival.rowCount = m_table.rowCount() - before;
    for (Row row = before; row < m_table.rowCount(); ++row)
        m_order.add(m_table.time(row));
    noteTotal();
    arrival.lateEvents = newlyLate();
    arrival.fault = advance(*page);
    return arrival;
}

/// The rows of \p page that are in the table already.
std::vector<Row> PageWalk::heldRows(const EventPage &page, qint64 shift)
{
    const bool isSamePage = !m_token.isEmpty() && page.continueToken == m_token.text()
        && page.identities == m_previous;
    const std::size_t repeated
        = isSamePage ? page.rowCount() : overlap(m_previous, page.identities, shift);
    std::vector<Row> held;
    for (std::size_t row = 0; row < page.rowCount(); ++row) {
        if (row < repeated || m_held.take(page.identities[row]))
            held.push_back(Row(row));
    }
    return held;
}

void PageWalk::noteTotal()
{
    if (m_asked == m_query)
        m_totalEvents = m_total.last();
    if (m_totalEvents >= 0)
        m_totalEvents = std::max(m_totalEvents, qint64(m_table.rowCount()));
}

qint64 PageWalk::newlyLate()
{
    if (m_total.growth() <= m_reportedLate)
        return 0;
    m_reportedLate = m_total.growth();
    return m_reportedLate;
}

/// To the page behind \p page. A token that comes back, or one with nothing before it, leads
/// nowhere.
std::optional<ApiError> PageWalk::advance(const EventPage &page)
{
    const bool hasAll = m_totalEvents >= 0 && m_table.rowCount() >= m_totalEvents;
    m_complete = page.continueToken.isEmpty() || (page.rowCount() == 0 && hasAll);
    if (m_complete)
        return std::nullopt;
    if (page.continueToken == m_token.text()) {
        m_token.expire();
        return circle();
    }
    if (page.rowCount() == 0)
        return circle();
    m_mayRenew = m_mayRenew || !m_token.isEmpty();
    m_token = PageToken(page.continueToken, page.tokenExpiry, m_clock);
    m_previous = page.identities;
    return std::nullopt;
}
