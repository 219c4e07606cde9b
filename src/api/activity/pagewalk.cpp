// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagewalk.h"

#include "api/activity/eventidentity.h"
#include "api/activity/pageexcerpt.h"
#include "api/activity/pageoverlap.h"
#include "api/activity/wholesecond.h"
#include "api/answererror.h"
#include "core/clock.h"

#include <algorithm>

namespace {

using Row = EventTable::Row;

constexpr qint64 second = 1000;
constexpr int badRequest = 400;
constexpr int mostRestarts = 3;

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

PageWalk::PageWalk(ActivityQuery query, const Clock &clock, EventTable &table)
    : m_clock(clock)
    , m_table(table)
    , m_query(withFixedEnd(std::move(query), clock))
    , m_asked(m_query)
    , m_held(heldIn(table, m_query.start, m_query.end))
    , m_tableRows(table.rowCount())
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

std::optional<qint64> PageWalk::completeFrom() const
{
    if (m_complete)
        return m_query.start.isValid() ? m_query.start.toMSecsSinceEpoch() : 0;
    const bool isNewestFirst = m_query.latest == ActivityQuery::Latest::All
        && m_order.kind() == TimeOrder::Kind::NewestFirst;
    return isNewestFirst ? std::optional(wholeSecond(m_lastTime) + second) : std::nullopt;
}

std::optional<std::chrono::milliseconds> PageWalk::tokenLife() const
{
    return m_token.isEmpty() ? std::nullopt : std::optional(m_token.left(m_clock));
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
    const qint64 lastSecond = wholeSecond(m_lastTime);
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
    if (!rest)
        m_order = {};
    m_seen = rest ? m_seen - m_seenInSecond : 0;
    m_asked = rest.value_or(m_query);
    m_held = heldIn(m_table, m_asked.start, m_asked.end);
    m_tableRows = m_table.rowCount();
    m_token = {};
    m_previous.clear();
    m_walked.clear();
    m_total = {};
    m_seenOfAsked = 0;
}

/// Whether events came in before this page, so that its rows are not the ones behind those of the
/// page before, and it is better to ask for what is left anew. Where that is all of it, not for
/// ever: pages that are shifted all the time are put together as well as can be.
bool PageWalk::isShifted(qint64 shift)
{
    if (shift <= 0 || m_query.latest != ActivityQuery::Latest::All)
        return false;
    const std::optional<ActivityQuery> rest = remainder();
    return (rest && *rest != m_asked) || m_restarts++ < mostRestarts;
}

/// Rows that others have put into the table since it was looked through for held ones.
void PageWalk::holdOthers()
{
    const qint64 from
        = m_asked.start.isValid() ? m_asked.start.toMSecsSinceEpoch() - second : EventPage::noTime;
    const qint64 to = m_asked.end.toMSecsSinceEpoch() + second;
    const auto hold = [&](Row, const PageColumns &columns, Row row) {
        const qint64 time = columns.times[row];
        if (time == EventPage::noTime || (time >= from && time < to))
            m_held.add(twinHash(columns, row));
    };
    m_table.forEach(hold, m_tableRows);
    m_tableRows = m_table.rowCount();
}

PageWalk::Arrival PageWalk::take(const std::shared_ptr<const EventPage> &page)
{
    holdOthers();
    const qint64 shift = m_total.add(page->totalEvents);
    m_late += shift;
    Arrival arrival{.firstRow = m_table.rowCount(), .lateEvents = shift > 0 ? m_late : 0};
    if (isShifted(shift)) {
        noteTotal();
        append(page, {});
        renew();
        return arrival;
    }
    std::vector<quint64> hashes = twinHashes(*page->columns());
    const std::vector<Row> rows = newRows(*page, hashes, shift);
    append(page, rows);
    arrival.rowCount = Row(rows.size());
    arrival.heldRows = page->rowCount() - rows.size();
    noteTotal();
    arrival.fault = advance(*page, std::move(hashes));
    return arrival;
}

/// The rows of \p page, which has \p hashes, that are not in the table.
std::vector<Row> PageWalk::newRows(const EventPage &page, const std::vector<quint64> &hashes,
                                   qint64 shift)
{
    const bool isSamePage
        = !m_token.isEmpty() && page.continueToken == m_token.text() && hashes == m_previous;
    const std::vector<bool> repeated = isSamePage ? std::vector<bool>(page.rowCount(), true)
                                                  : repeatedRows(m_walked, hashes, shift);
    const PageRows::Columns columns = page.columns();
    std::vector<Row> rows;
    for (std::size_t row = 0; row < page.rowCount(); ++row) {
        if (repeated[row])
            continue;
        see(columns->times[row]);
        m_walked.push_back(hashes[row]);
        if (!m_held.take(hashes[row]))
            rows.push_back(Row(row));
    }
    return rows;
}

void PageWalk::see(qint64 time)
{
    ++m_seen;
    ++m_seenOfAsked;
    m_order.add(time);
    if (time == EventPage::noTime)
        return; // rows with a gap are in no order: nothing counts on the last time
    const bool isSameSecond = m_seen > 1 && wholeSecond(time) == wholeSecond(m_lastTime);
    m_seenInSecond = isSameSecond ? m_seenInSecond + 1 : 1;
    m_lastTime = time;
}

/// A page without a new row counts, too, if it has strings: the pages after it count on them.
void PageWalk::append(const std::shared_ptr<const EventPage> &page, const std::vector<Row> &rows)
{
    if (rows.empty() && !page->newStrings)
        return;
    if (rows.size() == page->rowCount())
        m_table.append(page);
    else
        m_table.append(excerptOf(*page, rows));
    m_tableRows = m_table.rowCount();
}

void PageWalk::noteTotal()
{
    if (m_asked == m_query)
        m_totalEvents = m_total.last();
    else
        m_totalEvents = std::max(m_totalEvents, m_seen);
}

/// To the page behind \p page, which has \p hashes. A token that comes back, or one with nothing
/// before it, leads nowhere.
std::optional<ApiError> PageWalk::advance(const EventPage &page, std::vector<quint64> hashes)
{
    const bool hasAll = m_total.last() >= 0 && m_seenOfAsked >= m_total.last();
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
    m_previous = std::move(hashes);
    return std::nullopt;
}
