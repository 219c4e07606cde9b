// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/loadallcontrol.h"

#include "api/activity/activitysearch.h"
#include "api/activity/fetch/fetchplan.h"
#include "api/queuemonitor.h"
#include "core/clock.h"
#include "gui/activity/activityresults.h"
#include "gui/activity/fetchbar.h"
#include "gui/activity/fetchtext.h"

using namespace std::chrono_literals;

namespace {
constexpr int regionCount = 3;
}

LoadAllControl::LoadAllControl(ActivityResults &results, const QueueMonitor &queue,
                               const Clock &clock, const QString &account, FetchBar &bar,
                               QObject *parent)
    : QObject(parent)
    , m_results(results)
    , m_queue(queue)
    , m_clock(clock)
    , m_bar(bar)
    , m_memory(account)
{
    connect(&bar, &FetchBar::accepted, this, &LoadAllControl::accept);
    connect(&bar, &FetchBar::dismissed, this, &LoadAllControl::dismiss);
    connect(&bar, &FetchBar::scopeChanged, this, &LoadAllControl::showState);
    connect(&results, &ActivityResults::shownChanged, this, [this] {
        m_offers = false;
        m_tellsDone = false;
    });
    connect(&m_memory, &FetchMemory::found, this, [this](const FetchNote &note) {
        m_cutOff = note;
        showState();
    });
    m_memory.load();
}

bool LoadAllControl::hasMoreRegions() const
{
    const ActivitySearch *shown = m_results.shown();
    return shown && shown->query().region == ActivityQuery::Region::OfAccount
        && shown->plan().progress().parts.size() == 1;
}

FetchPrice LoadAllControl::price(FetchScope scope) const
{
    const QueueMonitor::Status queue = m_queue.status();
    const int more = scope == FetchScope::AllRegions ? regionCount : 0;
    return priceOf(m_results.shown()->plan(), queue.searchBudget, queue.searchLimit, more);
}

FetchScope LoadAllControl::wantedScope() const
{
    return hasMoreRegions() ? m_bar.scope() : FetchScope::Asked;
}

bool LoadAllControl::isRunning() const
{
    return m_results.shown() && m_results.shown()->fetchesAll();
}

void LoadAllControl::loadAll()
{
    if (!m_results.shown() || isRunning())
        return;
    if (price(FetchScope::Asked).isHigh())
        offer();
    else
        start(FetchScope::Asked);
}

void LoadAllControl::loadAllRegions()
{
    if (!hasMoreRegions() || isRunning())
        return;
    m_bar.setScope(FetchScope::AllRegions);
    offer();
}

void LoadAllControl::offer()
{
    m_offers = true;
    showState();
    m_bar.focusAccept();
}

void LoadAllControl::start(FetchScope scope)
{
    m_isLarge = price(scope).isHigh() || scope == FetchScope::AllRegions;
    m_offers = false;
    m_tellsDone = scope == FetchScope::AllRegions;
    m_scope = scope;
    m_results.fetchAll(scope);
    showState();
}

void LoadAllControl::accept()
{
    if (m_offers)
        return start(wantedScope());
    if (!m_cutOff)
        return;
    const FetchNote note = *std::exchange(m_cutOff, std::nullopt);
    m_isLarge = true;
    m_scope = note.scope;
    m_results.ask(note.query);
    m_results.fetchAllOfNext(note.scope);
    showState();
}

void LoadAllControl::dismiss()
{
    if (isRunning())
        return m_results.cancel();
    if (!m_offers && !m_tellsDone && m_cutOff) {
        m_cutOff.reset();
        m_memory.forget();
    }
    m_offers = false;
    m_tellsDone = false;
    showState();
}

void LoadAllControl::showState()
{
    noteProgress();
    if (isRunning() && m_isLarge)
        m_bar.showContent(FetchText::running(*m_results.shown(), price(FetchScope::Asked)));
    else if (m_offers && m_results.shown() && !isRunning())
        m_bar.showContent(FetchText::offer(*m_results.shown(), price(wantedScope())));
    else if (m_tellsDone && m_results.shown()->state() == ActivitySearch::State::Complete)
        m_bar.showContent(FetchText::done(*m_results.shown()));
    else if (m_cutOff)
        m_bar.showContent(FetchText::interrupted(*m_cutOff));
    else
        m_bar.showContent({});
}

/// What has failed stays noted: a restart must not forget it.
void LoadAllControl::noteProgress()
{
    const bool runs = isRunning() && m_isLarge;
    const ActivitySearch *shown = m_results.shown();
    if (runs && (!m_wasRunning || m_clock.sinceBoot() - m_notedAt >= 2s)) {
        m_cutOff.reset();
        m_notedAt = m_clock.sinceBoot();
        m_memory.keep({.query = shown->query(),
                       .scope = m_scope,
                       .fetched = shown->table().rowCount(),
                       .total = shown->totalEvents(),
                       .at = m_clock.now()});
    } else if (!runs && m_wasRunning && shown->state() != ActivitySearch::State::Failed) {
        m_memory.forget();
    }
    m_wasRunning = runs;
}
