// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/fetchplan.h"

#include <algorithm>

namespace {

using Region = ActivityQuery::Region;
using Part = FetchProgress::Part;

Part partOf(const FetchLeg &leg, std::optional<Region> home)
{
    Part part{.region = leg.query().region,
              .pages = leg.pages(),
              .pagesLeft = leg.pagesLeft(),
              .rows = leg.rows()};
    const bool isHome = home && part.region == *home;
    part.state = isHome    ? Part::State::SameAsAccount
        : leg.isComplete() ? Part::State::Complete
                           : Part::State::UnderWay;
    return part;
}

} // namespace

FetchPlan::FetchPlan(const ActivityQuery &query, const Clock &clock, EventTable &table)
    : m_clock(clock)
    , m_table(table)
{
    m_legs.push_back(std::make_unique<FetchLeg>(query, clock, table));
}

bool FetchPlan::isComplete() const
{
    return leg().isComplete() && m_toCome.isEmpty();
}

qint64 FetchPlan::totalEvents() const
{
    qint64 sum = 0;
    for (const auto &each : m_legs) {
        const bool isTwin = m_home && each->query().region == *m_home;
        const qint64 total = isTwin ? each->rows() : each->totalEvents();
        if (total < 0 && each->pages() > 0)
            return -1;
        sum += std::max<qint64>(total, 0);
    }
    return m_legs.front()->pages() == 0 ? -1 : sum;
}

qint64 FetchPlan::rows() const
{
    qint64 sum = 0;
    for (const auto &each : m_legs)
        sum += each->rows();
    return sum;
}

qint64 FetchPlan::pagesLeft() const
{
    const qint64 left = leg().pagesLeft();
    return left < 0 ? -1 : left + m_toCome.size();
}

FetchProgress FetchPlan::progress() const
{
    FetchProgress progress;
    for (const auto &each : m_legs) {
        progress.parts += partOf(*each, m_home);
        progress.slices += each->slices();
    }
    for (const Region region : m_toCome)
        progress.parts += Part{.region = region};
    return progress;
}

std::optional<qint64> FetchPlan::completeFrom(Region region) const
{
    const auto found = std::find_if(m_legs.begin(), m_legs.end(), [region](const auto &each) {
        return each->query().region == region;
    });
    return found == m_legs.end() ? std::nullopt : (*found)->completeFrom();
}

QList<Region> FetchPlan::regionsWithRows() const
{
    QList<Region> regions;
    for (const auto &each : m_legs) {
        const bool isTwin = m_home && each->query().region == *m_home;
        if (!isTwin && (regions.isEmpty() || each->rows() > 0))
            regions += each->query().region;
    }
    return regions;
}

void FetchPlan::runToEnd(FetchScope scope)
{
    m_runsToEnd = true;
    leg().runToEnd();
    if (scope == FetchScope::AllRegions && !m_hasRegions)
        addRegions();
    if (leg().isComplete())
        nextRegion();
}

void FetchPlan::addRegions()
{
    if (query().region != Region::OfAccount)
        return;
    m_hasRegions = true;
    m_toCome = {Region::Us, Region::Eu, Region::Au};
}

PageWalk::Arrival FetchPlan::take(const std::shared_ptr<const EventPage> &page)
{
    const bool isFirst = leg().pages() == 0;
    const PageWalk::Arrival arrival = leg().take(page);
    if (isFirst && m_legs.size() > 1 && arrival.heldRows > 0) {
        m_home = leg().query().region;
        leg().endAsTwin();
    }
    if (leg().isComplete())
        nextRegion();
    return arrival;
}

/// Only now, since it is to leave out what is there by then.
void FetchPlan::nextRegion()
{
    if (m_toCome.isEmpty())
        return;
    ActivityQuery next = query();
    next.region = m_toCome.takeFirst();
    m_legs.push_back(std::make_unique<FetchLeg>(next, m_clock, m_table));
    if (m_runsToEnd)
        leg().runToEnd();
}
