// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/estate/estategatherer.h"

#include "api/apiclient.h"
#include "api/subaccounts/estate/estatestore.h"
#include "core/clock.h"
#include "net/ratelimit.h"

#include <QFutureWatcher>

namespace {

/// Error answers cost, too: after so many in a row something is wrong that others will meet as
/// well.
constexpr int mostFailuresInARow = 5;

/// Every so many calls what has arrived is saved.
constexpr int callsASave = 30;

QString accountOf(const ApiClient &client)
{
    const ApiAccess &access = client.access();
    return access.keptAs.isEmpty() ? access.id : access.keptAs;
}

std::chrono::milliseconds timeFor(int calls)
{
    return calls * rateLimitOf(RateLimitGroup::Other).interval();
}

} // namespace

EstateGatherer::EstateGatherer(ApiClient &client, EstateStore &store, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_clock(clock)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, [this] { start(m_subaccounts); });
    auto *watcher = new QFutureWatcher<EstateMatrix>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeStored(watcher->result());
    });
    watcher->setFuture(store.load(accountOf(client)));
}

EstateGatherer::~EstateGatherer()
{
    if (m_state == State::Running || m_state == State::Paused)
        save();
}

EstatePrice EstateGatherer::price(int subaccounts)
{
    const int calls = int(estateSteps(subaccounts).size());
    return {.subaccounts = subaccounts, .calls = calls, .time = timeFor(calls)};
}

void EstateGatherer::takeStored(const EstateMatrix &stored)
{
    m_matrix = stored;
    m_state = State::Idle;
    emit changed();
}

void EstateGatherer::start(const QList<Subaccount> &subaccounts)
{
    if (m_state != State::Idle || subaccounts.isEmpty())
        return;
    m_refresh.stop();
    m_subaccounts = subaccounts;
    m_steps = estateSteps(int(subaccounts.size()));
    m_wanted = int(m_steps.size());
    m_done = 0;
    m_failed.clear();
    m_failuresInARow = 0;
    m_error.reset();
    m_state = State::Running;
    emit changed();
    next();
}

void EstateGatherer::pause()
{
    if (m_state != State::Running)
        return;
    m_state = State::Paused;
    emit changed();
}

void EstateGatherer::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Running;
    m_failuresInARow = 0;
    emit changed();
    if (!m_reply)
        next();
}

void EstateGatherer::cancel()
{
    if (m_state != State::Running && m_state != State::Paused)
        return;
    delete m_reply; // reads only
    m_steps.clear();
    finish();
}

std::chrono::milliseconds EstateGatherer::timeLeft() const
{
    return timeFor(m_wanted - m_done);
}

void EstateGatherer::setRefreshEvery(std::chrono::hours interval)
{
    m_interval = interval;
    planRefresh();
    emit changed();
}

void EstateGatherer::next()
{
    if (m_steps.isEmpty())
        return finish();
    ask(m_steps.first());
}

void EstateGatherer::goOn()
{
    if (m_failuresInARow >= mostFailuresInARow && !m_steps.isEmpty())
        m_state = State::Paused;
    if (m_done % callsASave == 0)
        save();
    emit changed();
    if (m_steps.isEmpty())
        finish();
    else if (m_state == State::Running)
        next();
}

void EstateGatherer::finish()
{
    m_state = State::Idle;
    save();
    planRefresh();
    emit changed();
    emit finished();
}

void EstateGatherer::save()
{
    m_store.save(accountOf(m_client), m_matrix);
}

void EstateGatherer::planRefresh()
{
    m_refresh.stop();
    if (m_interval > std::chrono::hours(0) && m_state == State::Idle && !m_subaccounts.isEmpty())
        m_refresh.start(m_interval);
}
