// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/fetchleg.h"

#include "api/activity/wholesecond.h"
#include "core/clock.h"

#include <algorithm>

namespace {

qint64 inMilliseconds(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

qint64 pagesFor(qint64 rows, int pageSize)
{
    return rows <= 0 ? 0 : (rows + pageSize - 1) / pageSize;
}

} // namespace

FetchLeg::FetchLeg(const ActivityQuery &query, const Clock &clock, EventTable &table)
    : m_clock(clock)
    , m_table(table)
    , m_walk(std::make_unique<PageWalk>(query, clock, table))
    , m_begunAt(clock.now().toMSecsSinceEpoch())
{
    m_query = m_walk->query();
}

qint64 FetchLeg::pagesLeft() const
{
    if (m_complete)
        return 0;
    if (m_total < 0)
        return -1;
    return std::max<qint64>(pagesFor(m_total - m_rows, m_query.pageSize), 1);
}

std::optional<qint64> FetchLeg::completeFrom() const
{
    if (m_complete || m_isLastLook)
        return m_query.start.isValid() ? inMilliseconds(m_query.start) : 0;
    if (const auto from = m_walk->completeFrom())
        return from;
    return m_slices > 0 ? std::optional(inMilliseconds(m_walk->query().end)) : std::nullopt;
}

PageWalk::Request FetchLeg::request()
{
    m_askedAt = m_clock.sinceBoot();
    return m_walk->request();
}

PageWalk::Arrival FetchLeg::take(const std::shared_ptr<const EventPage> &page)
{
    const bool wasFirst = m_walk->request().token.isEmpty();
    PageWalk::Arrival arrival = m_walk->take(page);
    ++m_pages;
    m_rows += arrival.rowCount;
    noteTimes(wasFirst);
    if (m_slices == 0)
        m_total = m_walk->totalEvents();
    if (m_total >= 0)
        m_total = std::max(m_total, m_rows);
    if (!arrival.fault)
        goOn();
    // The last look brings them.
    if (m_runsToEnd && lastLookFrom())
        arrival.lateEvents = 0;
    return arrival;
}

void FetchLeg::noteTimes(bool wasFirst)
{
    const Time now = m_clock.sinceBoot();
    m_pace.note(now - m_askedAt);
    const std::optional<Time> life = m_walk->tokenLife();
    if (!life || !(wasFirst || !m_deadAt))
        return;
    m_deadAt = now + *life;
    m_pace.noteLife(*life);
}

void FetchLeg::goOn()
{
    if (m_walk->isComplete())
        finishWalk();
    else if (m_runsToEnd && mayCut())
        cutIfTooLong();
}

void FetchLeg::finishWalk()
{
    const qint64 from = m_query.start.isValid() ? inMilliseconds(m_query.start) : 0;
    const ActivityQuery &walked = m_walk->query();
    const bool isAtStart = !walked.start.isValid() || inMilliseconds(walked.start) <= from;
    if (!m_isLastLook && !isAtStart) {
        m_width.note(m_walk->seenRows(), Time(walked.start.msecsTo(walked.end)));
        return beginSlice(inMilliseconds(walked.start));
    }
    const std::optional<qint64> look = m_isLastLook ? std::nullopt : lastLookFrom();
    m_complete = !look || !m_runsToEnd || m_pages < 2;
    if (m_complete)
        return;
    m_isLastLook = true;
    begin(*look, inMilliseconds(m_query.end));
}

/// Slices need a beginning, and only the latest event of each e-mail is not the same in each slice.
bool FetchLeg::mayCut() const
{
    return !m_isLastLook && m_query.start.isValid() && m_query.latest == ActivityQuery::Latest::All;
}

void FetchLeg::cutIfTooLong()
{
    const std::optional<Time> life = m_walk->tokenLife();
    const std::optional<qint64> edge = m_walk->completeFrom();
    const ActivityQuery &walked = m_walk->query();
    if (!life || !edge || *edge >= inMilliseconds(walked.end) || m_walk->totalEvents() < 0)
        return;
    const qint64 left = pagesFor(m_walk->totalEvents() - m_walk->seenRows(), walked.pageSize);
    const Time chainLife = m_deadAt.value_or(*life) - m_clock.sinceBoot();
    if (m_pace.forPages(left) <= std::min(*life, chainLife))
        return;
    m_width.note(m_walk->seenRows(), Time(inMilliseconds(walked.end) - *edge));
    beginSlice(*edge);
}

/// The slice that ends at \p edge, from which on all is there.
void FetchLeg::beginSlice(qint64 edge)
{
    const qint64 start = inMilliseconds(m_query.start);
    const qint64 width = m_width.next(m_pace.pagesPerSlice() * m_query.pageSize).count();
    ++m_slices;
    begin(std::max(start, edge - width), edge);
}

void FetchLeg::begin(qint64 from, qint64 to)
{
    ActivityQuery slice = m_query;
    slice.start = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
    slice.end = QDateTime::fromMSecsSinceEpoch(to, Qt::UTC);
    m_walk = std::make_unique<PageWalk>(slice, m_clock, m_table);
    m_deadAt.reset();
}

std::optional<qint64> FetchLeg::lastLookFrom() const
{
    using std::chrono::milliseconds;
    const qint64 from = wholeSecond(m_begunAt) - milliseconds(lateness).count();
    if (m_query.latest != ActivityQuery::Latest::All || from >= inMilliseconds(m_query.end))
        return std::nullopt;
    return m_query.start.isValid() ? std::max(from, inMilliseconds(m_query.start)) : from;
}
