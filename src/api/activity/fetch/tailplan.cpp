// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/tailplan.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr TailPlan::Time quick = 10s;
constexpr TailPlan::Time slow = 60s;

} // namespace

TailPlan::TailPlan(qint64 completeAt)
    : m_completeAt(completeAt)
    , m_wished(quick)
    , m_interval(quick)
{
}

/// Where this computer's clock is ahead, the newest event tells better than it what the service
/// has shown. Reading from before it costs nothing more: there is nothing after it.
qint64 TailPlan::readsFrom() const
{
    return std::min(m_completeAt, m_newest.value_or(m_completeAt)) - m_overlap.count();
}

qint64 TailPlan::completeUpTo() const
{
    return m_completeAt - m_overlap.count();
}

double TailPlan::requestsPerMinute() const
{
    return double(m_pages) * double(Time(1min).count()) / double(m_interval.count());
}

void TailPlan::sawNew(qint64 time)
{
    m_hasNew = true;
    m_newest = std::max(time, m_newest.value_or(time));
    m_lateness = std::max(m_lateness, Time(m_completeAt - time));
    m_overlap = std::clamp<Time>(2 * m_lateness + 1min, leastOverlap, mostOverlap);
}

void TailPlan::looked(qint64 askedAt, int pages)
{
    m_completeAt = std::max(m_completeAt, askedAt);
    m_pages = std::max(pages, 1);
    m_wished = m_hasNew ? quick : std::min(m_wished * 3 / 2, slow);
    m_hasNew = false;
    choosePace();
}

void TailPlan::failed()
{
    m_wished = std::min(m_wished * 2, slow);
    choosePace();
}

void TailPlan::choosePace()
{
    const Time cheapest = Time(1min) * m_pages / mostRequestsPerMinute;
    m_interval = std::max(m_wished, cheapest);
}
