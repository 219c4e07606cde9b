// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activityresults.h"

#include "api/activity/activitysearch.h"

namespace {

using State = ActivitySearch::State;

bool isLoading(const ActivitySearch *search)
{
    return search && search->state() == State::Loading;
}

bool hasAnswer(const ActivitySearch &search)
{
    return search.table().rowCount() > 0 || search.state() == State::Complete
        || search.state() == State::Partial;
}

} // namespace

ActivityResults::ActivityResults(ActivityService &service, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
{
}

ActivityResults::~ActivityResults() = default;

void ActivityResults::ask(const ActivityQuery &query)
{
    if (isLoading(m_shown.get()))
        m_shown->cancel();
    m_wantsAll = false;
    m_next = std::make_unique<ActivitySearch>(m_service, m_clock, query,
                                              SearchOptions{.view = QStringLiteral("activity")});
    follow(m_next.get());
    emit changed();
}

bool ActivityResults::isBusy() const
{
    return isLoading(m_next.get()) || isLoading(m_shown.get());
}

void ActivityResults::fetchAll(FetchScope scope)
{
    m_wantsAll = true;
    m_scope = scope;
    if (m_shown)
        m_shown->fetchAll(scope);
}

void ActivityResults::fetchAllOfNext(FetchScope scope)
{
    m_wantsAll = true;
    m_scope = scope;
    if (m_next)
        m_next->fetchAll(scope);
}

void ActivityResults::cancel()
{
    m_wantsAll = false;
    for (ActivitySearch *search : {m_next.get(), m_shown.get()}) {
        if (isLoading(search))
            search->cancel();
    }
}

void ActivityResults::retry()
{
    if (m_next)
        ask(ActivityQuery(m_next->query()));
    else if (m_shown && m_wantsAll)
        m_shown->fetchAll(m_scope);
    else if (m_shown)
        m_shown->fetchMore();
}

void ActivityResults::follow(ActivitySearch *search)
{
    connect(search, &ActivitySearch::stateChanged, this,
            [this, search] { onStateChanged(search); });
    connect(search, &ActivitySearch::rowsAppended, this,
            [this, search] { onStateChanged(search); });
    connect(search, &ActivitySearch::waiting, this, &ActivityResults::changed);
    connect(search, &ActivitySearch::restarted, this, [this, search] {
        m_restarted = m_restarted || search == m_shown.get();
        emit changed();
    });
    connect(search, &ActivitySearch::lateEventsDetected, this, [this](qint64 count) {
        m_lateEvents = count;
        emit changed();
    });
}

void ActivityResults::onStateChanged(ActivitySearch *search)
{
    if (search == m_next.get() && hasAnswer(*search))
        promoteNext();
    emit changed();
}

void ActivityResults::promoteNext()
{
    const std::unique_ptr<ActivitySearch> former = std::move(m_shown);
    m_shown = std::move(m_next);
    m_restarted = false;
    m_lateEvents = 0;
    emit shownChanged(m_shown.get());
}
