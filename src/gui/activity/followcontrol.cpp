// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/followcontrol.h"

#include "api/activity/activitysearch.h"
#include "api/activity/fetch/livetail.h"
#include "api/queuemonitor.h"
#include "core/clock.h"
#include "gui/activity/activityresults.h"
#include "gui/activity/fetchtext.h"
#include "gui/activity/followbar.h"

#include <QAction>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

using namespace std::chrono_literals;

namespace {

constexpr auto longestUnseen = 10min; ///< it rests after that
constexpr int nowMargin = 120; ///< seconds: so old may the end of a search be that is up to now

bool endsNow(const ActivitySearch &search, const Clock &clock)
{
    return search.query().end >= clock.now().addSecs(-nowMargin);
}

} // namespace

FollowControl::FollowControl(ActivityResults &results, const QueueMonitor &queue,
                             const Clock &clock, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_results(results)
    , m_queue(queue)
    , m_clock(clock)
    , m_parts(parts)
    , m_anchor(parts.table)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &FollowControl::noteSight);
    connect(&parts.action, &QAction::toggled, this, &FollowControl::setFollowing);
    connect(&parts.bar, &FollowBar::newRequested, this, &FollowControl::showNew);
    connect(&parts.bar, &FollowBar::againRequested, &parts.action,
            [this] { m_parts.action.setChecked(true); });
    connect(&results, &ActivityResults::shownChanged, this, &FollowControl::takeSearch);
    connect(&queue, &QueueMonitor::changed, this, &FollowControl::stopWhenPaused);
    connect(parts.table.verticalScrollBar(), &QScrollBar::valueChanged, this,
            &FollowControl::noteTop);
    parts.action.setEnabled(false);
}

FollowControl::~FollowControl() = default;

bool FollowControl::isFollowing() const
{
    return m_tail && m_tail->state() != LiveTail::State::Stopped;
}

void FollowControl::setFollowing(bool follows)
{
    m_hasEnded = false;
    if (follows && m_results.shown())
        begin();
    else if (m_tail)
        m_tail->stop();
    showState();
}

void FollowControl::begin()
{
    m_new = 0;
    m_unseenSince.reset();
    m_tail = std::make_unique<LiveTail>(*m_results.shown(), m_clock);
    connect(m_tail.get(), &LiveTail::changed, this, &FollowControl::showState);
    connect(m_tail.get(), &LiveTail::eventsArrived, this, [this](quint32 first, quint32 last) {
        m_new += m_anchor.isAtTop() ? 0 : int(last - first + 1);
        showState();
    });
}

/// A search up to now goes on being followed; one that ends in the past most likely isn't meant.
void FollowControl::takeSearch(ActivitySearch *search)
{
    const bool followed = isFollowing();
    m_tail.reset();
    m_hasEnded = false;
    if (followed && LiveTail::canFollow(*search) && endsNow(*search, m_clock))
        begin();
    else if (followed)
        m_hasEnded = true;
    showState();
}

void FollowControl::stopWhenPaused()
{
    if (isFollowing() && m_queue.status().pausedFor)
        m_tail->stop(LiveTail::StopReason::Refused);
}

bool FollowControl::isInSight() const
{
    const QWidget *window = m_parts.table.window();
    return m_parts.bar.isVisible() && window->isVisible() && !window->isMinimized();
}

void FollowControl::noteSight()
{
    if (!isFollowing())
        return;
    if (isInSight())
        m_unseenSince.reset();
    else if (!m_unseenSince)
        m_unseenSince = m_clock.sinceBoot();
    m_tail->setResting(m_unseenSince && m_clock.sinceBoot() - *m_unseenSince >= longestUnseen);
    showState();
}

void FollowControl::noteTop()
{
    if (m_new > 0 && m_anchor.isAtTop()) {
        m_new = 0;
        showState();
    }
}

void FollowControl::showNew()
{
    m_parts.table.sortByColumn(0, Qt::DescendingOrder);
    m_parts.table.scrollToTop();
    m_parts.table.setFocus(Qt::OtherFocusReason);
    m_new = 0;
    showState();
}

void FollowControl::showState()
{
    const bool follows = isFollowing();
    const QSignalBlocker quiet(m_parts.action);
    m_parts.action.setEnabled(m_results.shown() != nullptr);
    m_parts.action.setChecked(follows);
    m_anchor.setActive(follows);
    if (m_tail)
        m_parts.bar.showContent(FetchText::following(*m_tail, m_new));
    else
        m_parts.bar.showContent({.status = m_hasEnded
                                     ? tr("Following has ended with the new search, which doesn’t "
                                          "go up to now.")
                                     : QString(),
                                 .offersAgain = m_hasEnded});
    if (follows != m_tick.isActive())
        follows ? m_tick.start() : m_tick.stop();
}
