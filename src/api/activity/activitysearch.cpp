// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"

#include "api/activity/activityservice.h"
#include "api/activity/eventdecoder.h"
#include "api/activity/pagewalk.h"

#include <QPointer>
#include <utility>

ActivitySearch::ActivitySearch(ActivityService &service, const Clock &clock, ActivityQuery query,
                               SearchOptions options, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_view(std::move(options.view))
    , m_walk(std::make_unique<PageWalk>(std::move(query), clock))
    , m_decoder(std::make_shared<EventDecoder>())
{
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
    return m_walk->query();
}

ActivitySearch::State ActivitySearch::state() const
{
    return m_state;
}

const EventTable &ActivitySearch::table() const
{
    return m_walk->table();
}

qint64 ActivitySearch::totalEvents() const
{
    return m_walk->totalEvents();
}

bool ActivitySearch::fetchesAll() const
{
    return m_fetchesAll;
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
    m_walk->allowRenewal();
    const QPointer<ActivitySearch> self = this;
    requestPage();
    if (self)
        emit stateChanged();
}

void ActivitySearch::fetchAll()
{
    if (m_state == State::Complete || m_fetchesAll)
        return;
    m_fetchesAll = true;
    if (m_state == State::Loading)
        emit stateChanged();
    else
        fetchMore();
}

void ActivitySearch::cancel()
{
    if (m_state != State::Loading)
        return;
    m_patience.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->cancel();
        m_reply->deleteLater();
    }
    // The page may just be in the making; the old decoder would count its strings as taken.
    m_decoder = std::make_shared<EventDecoder>(table());
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
    const bool hasRenewed = m_walk->renewIfExpired();
    const auto [query, token] = m_walk->request();
    ActivityReply *reply = m_service.fetchPage(query, token, m_decoder, {.view = m_view}, this);
    m_reply = reply;
    connect(reply, &ApiReply::retryScheduled, this, &ActivitySearch::waiting);
    connect(reply, &ApiReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_requestId = reply->requestId();
        if (reply->error())
            handleError(*reply->error());
        else
            takePage(reply->result());
    });
    if (hasRenewed)
        emit restarted();
}

void ActivitySearch::handleError(const ApiError &error)
{
    if (m_walk->renewAfter(error)) {
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
    const PageWalk::Arrival arrival = m_walk->take(page);
    const QPointer<ActivitySearch> self = this;
    if (arrival.fault) {
        stop(State::Failed);
        m_error = m_service.context().completed(*arrival.fault);
    } else if (m_walk->isComplete()) {
        stop(State::Complete);
    } else if (m_fetchesAll || arrival.rowCount == 0) {
        requestPage();
    } else {
        stop(State::Partial);
    }
    // The state is settled: whoever listens may fetch, cancel or delete.
    if (self && arrival.rowCount > 0)
        emit rowsAppended(arrival.firstRow, arrival.firstRow + arrival.rowCount - 1);
    if (self && arrival.lateEvents > 0)
        emit lateEventsDetected(arrival.lateEvents);
    if (self)
        emit stateChanged();
}
