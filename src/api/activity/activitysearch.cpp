// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"

#include "api/activity/activityservice.h"
#include "api/activity/fetch/fetchplan.h"
#include "api/activity/fetch/pageline.h"

#include <QPointer>
#include <utility>

ActivitySearch::ActivitySearch(ActivityService &service, const Clock &clock,
                               const ActivityQuery &query, SearchOptions options, QObject *parent)
    : QObject(parent)
    , m_view(std::move(options.view))
    , m_line(std::make_unique<PageLine>(service))
    , m_plan(std::make_unique<FetchPlan>(query, clock, m_line->table()))
{
    connect(m_line.get(), &PageLine::rowsAppended, this, &ActivitySearch::rowsAppended);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ActivitySearch::requestPage);
    if (options.patience.count() > 0)
        m_patience.start(options.patience);
    else
        requestPage();
}

ActivitySearch::~ActivitySearch() = default;

const ActivityQuery &ActivitySearch::query() const
{
    return m_plan->query();
}

ActivitySearch::State ActivitySearch::state() const
{
    return m_state;
}

const EventTable &ActivitySearch::table() const
{
    return std::as_const(*m_line).table();
}

qint64 ActivitySearch::totalEvents() const
{
    const qint64 total = m_plan->totalEvents();
    return total < 0 ? total : total + table().rowCount() - m_plan->rows();
}

bool ActivitySearch::fetchesAll() const
{
    return m_fetchesAll;
}

const FetchPlan &ActivitySearch::plan() const
{
    return *m_plan;
}

PageLine &ActivitySearch::line()
{
    return *m_line;
}

const std::optional<ApiError> &ActivitySearch::error() const
{
    return m_error;
}

QString ActivitySearch::requestId() const
{
    return m_requestId;
}

void ActivitySearch::fetchMore()
{
    if (m_state == State::Loading || m_state == State::Complete)
        return;
    m_plan->allowRenewal();
    const QPointer<ActivitySearch> self = this;
    requestPage();
    if (self)
        emit stateChanged();
}

void ActivitySearch::fetchAll(FetchScope scope)
{
    if (m_fetchesAll || (m_state == State::Complete && scope == FetchScope::Asked))
        return;
    m_plan->runToEnd(scope);
    if (m_plan->isComplete())
        return;
    m_fetchesAll = true;
    m_urgentPages = m_plan->pagesLeft() <= mostUrgentPages ? mostUrgentPages : 0;
    if (m_state == State::Loading)
        return emit stateChanged();
    if (m_state == State::Complete)
        m_state = State::Partial;
    fetchMore();
}

void ActivitySearch::cancel()
{
    if (m_state != State::Loading)
        return;
    m_patience.stop();
    m_line->leave(this);
    if (m_reply) {
        m_reply->disconnect(this);
        m_line->drop();
    }
    stop(State::Cancelled);
    emit stateChanged();
}

void ActivitySearch::stop(State state)
{
    m_reply = nullptr;
    m_fetchesAll = false;
    m_state = state;
}

void ActivitySearch::requestPage()
{
    m_state = State::Loading;
    m_error.reset();
    m_line->whenFree(this, [this] { askPage(); });
}

void ActivitySearch::askPage()
{
    const bool hasRenewed = m_plan->renewIfExpired();
    ActivityReply *reply
        = m_line->ask(m_plan->request(), {.priority = nextPriority(), .view = m_view});
    m_reply = reply;
    connect(reply, &ApiReply::retryScheduled, this, &ActivitySearch::waiting);
    connect(reply, &ApiReply::finished, this, [this, reply] {
        m_reply = nullptr;
        m_requestId = reply->requestId();
        if (reply->error())
            handleError(*reply->error());
        else
            takePage(reply->result());
    });
    if (hasRenewed)
        emit restarted();
}

Priority ActivitySearch::nextPriority()
{
    if (!m_fetchesAll)
        return Priority::UserRead;
    if (m_plan->pagesLeft() > mostUrgentPages)
        m_urgentPages = 0; // not known when it began
    return m_urgentPages-- > 0 ? Priority::UserRead : Priority::Prefetch;
}

void ActivitySearch::handleError(const ApiError &error)
{
    if (m_plan->renewAfter(error)) {
        requestPage();
        emit restarted();
        return;
    }
    stop(error.kind == ApiError::Kind::Cancelled ? State::Cancelled : State::Failed);
    m_error = error;
    emit stateChanged();
}

void ActivitySearch::takePage(const std::shared_ptr<const EventPage> &page)
{
    const PageWalk::Arrival arrival = m_plan->take(page);
    const QPointer<ActivitySearch> self = this;
    if (arrival.fault) {
        stop(State::Failed);
        m_error = m_line->service().context().completed(*arrival.fault);
    } else if (m_plan->isComplete()) {
        stop(State::Complete);
    } else if (m_fetchesAll || arrival.rowCount == 0) {
        requestPage();
    } else {
        stop(State::Partial);
    }
    // The state is settled: whoever listens may fetch, cancel or delete.
    m_line->announce(arrival.firstRow, arrival.rowCount);
    if (self && arrival.lateEvents > 0)
        emit lateEventsDetected(arrival.lateEvents);
    if (self)
        emit stateChanged();
}
