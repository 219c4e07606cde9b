// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/livetail.h"

#include "api/activity/activitysearch.h"
#include "api/activity/fetch/fetchplan.h"
#include "api/activity/fetch/pageline.h"
#include "api/activity/wholesecond.h"
#include "core/clock.h"

#include <QPointer>
#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int mostFailures = 5;

bool endsFollowing(ApiError::Kind kind)
{
    return kind == ApiError::Kind::PermissionDenied || kind == ApiError::Kind::MalformedKey
        || kind == ApiError::Kind::UnknownKey || kind == ApiError::Kind::AddressNotAllowed
        || kind == ApiError::Kind::InvalidRequest;
}

QDateTime utc(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

/// A search up to now was answered some time after it was asked, so it is taken as complete only
/// up to when it was asked; one that ends earlier, up to its end.
qint64 completeAt(const ActivitySearch &search)
{
    return wholeSecond(std::min(search.query().end.toMSecsSinceEpoch(), search.plan().begunAt()));
}

} // namespace

LiveTail::LiveTail(ActivitySearch &search, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_line(search.line())
    , m_clock(clock)
    , m_begin(completeAt(search))
    , m_plan(m_begin)
    , m_nextAt(clock.sinceBoot())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveTail::wake);
    connect(&m_line, &PageLine::wanted, this, &LiveTail::yield);
    if (canFollow(search))
        m_timer.start(0ms);
    else
        stop(StopReason::Unsuitable);
}

LiveTail::~LiveTail()
{
    abandon();
}

bool LiveTail::canFollow(const ActivitySearch &search)
{
    return search.query().latest == ActivityQuery::Latest::All;
}

void LiveTail::setResting(bool rests)
{
    if (m_rests == rests)
        return;
    m_rests = rests;
    if (!rests)
        lookNow();
    emit changed();
}

void LiveTail::wake()
{
    if (m_state != State::Waiting || m_rests)
        return;
    if (m_clock.sinceBoot() < m_nextAt)
        m_timer.start(m_nextAt - m_clock.sinceBoot());
    else
        beginLook();
}

void LiveTail::lookNow()
{
    m_nextAt = m_clock.sinceBoot();
    wake();
}

void LiveTail::stop(StopReason reason)
{
    if (m_state == State::Stopped)
        return;
    abandon();
    m_timer.stop();
    m_state = State::Stopped;
    m_reason = reason;
    emit changed();
}

void LiveTail::abandon()
{
    m_line.leave(this);
    m_walk.reset();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply = nullptr;
    m_line.drop();
}

void LiveTail::beginLook()
{
    m_state = State::Looking;
    m_askedAt = m_clock.now().toMSecsSinceEpoch();
    m_regions = m_search.plan().regionsWithRows();
    m_nextRegion = 0;
    m_pages = 0;
    beginRegion();
    emit changed();
}

/// What the search itself has yet to fetch is its own business: the tail reads where it has been.
void LiveTail::beginRegion()
{
    ActivityQuery query = m_search.query();
    query.region = m_regions[m_nextRegion++];
    const qint64 searchedFrom
        = m_search.plan().completeFrom(query.region).value_or(query.end.toMSecsSinceEpoch());
    qint64 from = std::max(wholeSecond(readsFrom(query.region)), searchedFrom);
    if (query.start.isValid())
        from = std::max(from, query.start.toMSecsSinceEpoch());
    query.start = utc(from);
    query.end = utc(std::max(wholeSecond(m_askedAt), from) + 1000);
    m_walk = std::make_unique<PageWalk>(query, m_clock, m_line.table());
    queueUp();
}

/// The search has come to it after looks into others.
bool LiveTail::isNew(ActivityQuery::Region region) const
{
    return !m_followed.isEmpty() && !m_followed.contains(region);
}

qint64 LiveTail::readsFrom(ActivityQuery::Region region) const
{
    const qint64 begin = m_begin - m_plan.overlap().count();
    return isNew(region) ? std::min(begin, m_plan.readsFrom()) : m_plan.readsFrom();
}

void LiveTail::queueUp()
{
    m_line.whenFree(this, [this] { ask(); });
}

void LiveTail::ask()
{
    m_walk->renewIfExpired();
    ActivityReply *reply = m_line.ask(
        m_walk->request(), {.priority = Priority::Prefetch, .view = QStringLiteral("follow")});
    m_reply = reply;
    connect(reply, &ApiReply::finished, this, [this, reply] {
        m_reply = nullptr;
        if (reply->error())
            fail(*reply->error());
        else
            take(reply->result());
    });
}

/// A person waits for a page: what isn't on its way yet lets it go first.
void LiveTail::yield()
{
    if (!m_reply || m_reply->state() == ApiReply::State::Sent)
        return;
    m_reply->disconnect(this);
    m_reply = nullptr;
    m_line.drop();
    queueUp();
}

/// What the looks before have not asked for isn't late.
void LiveTail::noteTimes(const PageWalk::Arrival &arrival)
{
    if (isNew(m_walk->query().region))
        return;
    for (EventTable::Row i = 0; i < arrival.rowCount; ++i) {
        const qint64 time = m_line.table().time(arrival.firstRow + i);
        if (time != EventPage::noTime)
            m_plan.sawNew(time);
    }
}

void LiveTail::take(const std::shared_ptr<const EventPage> &page)
{
    const PageWalk::Arrival arrival = m_walk->take(page);
    ++m_pages;
    m_rows += arrival.rowCount;
    noteTimes(arrival);
    const QPointer<LiveTail> self = this;
    m_line.announce(arrival.firstRow, arrival.rowCount);
    if (self && arrival.rowCount > 0)
        emit eventsArrived(arrival.firstRow, arrival.firstRow + arrival.rowCount - 1);
    if (!self || m_state != State::Looking)
        return;
    if (arrival.fault)
        fail(m_line.service().context().completed(*arrival.fault));
    else
        goOn();
}

void LiveTail::goOn()
{
    const qint64 left = m_walk->totalEvents() - m_walk->seenRows();
    if (m_rows >= mostRows)
        return stop(StopReason::TooMany);
    if (!m_walk->isComplete() && left > mostRowsALook)
        return stop(StopReason::TooFar);
    if (!m_walk->isComplete())
        queueUp();
    else if (m_nextRegion < m_regions.size())
        beginRegion();
    else
        finishLook();
}

void LiveTail::finishLook()
{
    m_walk.reset();
    m_followed = m_regions;
    m_failures = 0;
    m_error.reset();
    m_plan.looked(m_askedAt, m_pages);
    waitForNext();
}

void LiveTail::fail(const ApiError &error)
{
    if (m_walk->renewAfter(error))
        return queueUp();
    m_error = error;
    if (error.kind == ApiError::Kind::TooManyRequests)
        return stop(StopReason::Refused);
    if (endsFollowing(error.kind) || ++m_failures >= mostFailures)
        return stop(StopReason::Error);
    m_walk.reset();
    m_plan.failed();
    waitForNext();
}

void LiveTail::waitForNext()
{
    m_state = State::Waiting;
    m_nextAt = m_clock.sinceBoot() + m_plan.interval();
    m_timer.start(m_plan.interval());
    emit changed();
}
