// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/history.h"

#include "emulator/random.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace Emulator {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

int stepCount(int slot)
{
    return static_cast<int>(storyOf(slot).steps.size());
}

int countPerBlock(Region region)
{
    int count = 0;
    for (int slot = 0; slot < mailsPerBlock; ++slot) {
        if (accountOfSlot(slot).region == region)
            count += stepCount(slot);
    }
    return count;
}

} // namespace

History::History(quint64 seed, qint64 events, Instant launch)
    : m_seed(seed)
    , m_eventsPerBlock{countPerBlock(Region::Us), countPerBlock(Region::Eu),
                       countPerBlock(Region::Au)}
    , m_timeline(launch, std::max<qint64>(events, 1), eventsPerBlock(masterRegion))
    , m_landings(landings())
    , m_first(firstOf(events))
{
}

qint64 History::distanceOf(int slot, int step) const
{
    const auto steps = storyOf(slot).steps.first(static_cast<std::size_t>(step) + 1);
    qint64 distance = 0;
    for (const Step &each : steps)
        distance += m_timeline.distanceOf(typical(each.delay));
    return distance;
}

std::vector<History::Landings> History::landings() const
{
    std::map<qint64, std::vector<Landing>> byDistance;
    for (int slot = 0; slot < mailsPerBlock; ++slot) {
        for (int step = 0; step < stepCount(slot); ++step)
            byDistance[distanceOf(slot, step)].push_back({slot, step});
    }
    std::vector<Landings> all;
    for (auto &[distance, steps] : byDistance)
        all.push_back({distance, std::move(steps)});
    return all;
}

// The oldest of the newest `events` events of the master's region before the launch.
Occurrence History::firstOf(qint64 events) const
{
    const qint64 perBlock = eventsPerBlock(masterRegion);
    const qint64 wholeBlocks = events / perBlock;
    const auto rest = static_cast<std::size_t>(events % perBlock);
    if (rest == 0)
        return {.at = m_timeline.spanOf(-wholeBlocks).begin, .mail = {}, .step = 0};
    std::vector<Occurrence> oldest = eventsIn(-wholeBlocks - 1);
    std::erase_if(oldest, [](const Occurrence &event) {
        return accountOfSlot(event.mail.slot).region != masterRegion;
    });
    return oldest[oldest.size() - rest];
}

std::vector<Occurrence> History::eventsIn(qint64 block) const
{
    std::vector<Occurrence> events;
    const Target target{block, m_timeline.spanOf(block).end};
    for (const Landings &landings : m_landings) {
        for (const Landing &landing : landings.steps) {
            const MailIndex mail{block - landings.distance, landing.slot};
            events.push_back({timeOf(mail, landing.step, target), mail, landing.step});
        }
    }
    std::ranges::sort(events);
    return events;
}

std::vector<Occurrence> History::eventsOf(MailIndex mail) const
{
    std::vector<Occurrence> events;
    for (int step = 0; step < stepCount(mail.slot); ++step) {
        const qint64 block = mail.block + distanceOf(mail.slot, step);
        const Target target{block, m_timeline.spanOf(block).end};
        events.push_back({timeOf(mail, step, target), mail, step});
    }
    return events;
}

Instant History::sentAt(MailIndex mail) const
{
    return startIn(mail, 0, {mail.block, m_timeline.spanOf(mail.block).end});
}

Instant History::visibleAt(const Occurrence &event) const
{
    const quint64 fate = hashOf(m_seed, event.mail.block, event.mail.slot, event.step, 0x1a6U);
    const bool late = event.at >= m_timeline.launch() && fate % 4 == 0;
    const auto lag = static_cast<qint64>((fate >> 8) % static_cast<quint64>(longestLag.count()));
    return late ? event.at + seconds(lag) : event.at;
}

double History::chance(MailIndex mail, int step) const
{
    return Dice(hashOf(m_seed, mail.block, mail.slot, step)).unit();
}

// Steps that land in one block follow each other there; a step that lands in a later block than
// the one before it starts anew, anywhere in that block.
Instant History::timeOf(MailIndex mail, int step, const Target &target) const
{
    const auto &steps = storyOf(mail.slot).steps;
    const seconds delay = typical(steps[static_cast<std::size_t>(step)].delay);
    if (step == 0 || m_timeline.distanceOf(delay) > 0)
        return startIn(mail, step, target);
    const Instant before = timeOf(mail, step - 1, target);
    const double part = chance(mail, step);
    const auto wanted = static_cast<double>(milliseconds(delay).count()) * (0.15 + 2 * part * part);
    const auto room = static_cast<double>((target.end - before).count() - 1) * part;
    return before + milliseconds(static_cast<qint64>(std::min(wanted, room)));
}

Instant History::startIn(MailIndex mail, int step, const Target &target) const
{
    double part = chance(mail, step);
    if (step == 0) {
        // Mails are spread evenly over their block, in an order of the block's own.
        const quint64 shuffle = hashOf(m_seed, mail.block);
        const quint64 place = (static_cast<quint64>(mail.slot) * (shuffle | 1U) + (shuffle >> 32))
            % static_cast<quint64>(mailsPerBlock);
        part = (static_cast<double>(place) + part) / mailsPerBlock;
    }
    return std::min(m_timeline.momentIn(target.block, part), target.end - milliseconds(1));
}

} // namespace Emulator
