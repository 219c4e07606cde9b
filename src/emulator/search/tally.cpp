// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/search/tally.h"

#include <algorithm>

namespace Emulator {

namespace {

using std::chrono::seconds;

void count(AccountCounts &counts, const Occurrence &event, qint64 times)
{
    const auto account
        = static_cast<std::size_t>(&accountOfSlot(event.mail.slot) - accounts().data());
    counts[account][static_cast<std::size_t>(event.what().kind)] += times;
}

bool isThere(const History &history, const Occurrence &event, Range range, Instant now)
{
    return event.date() >= range.start && event.date() < range.end && event >= history.first()
        && history.visibleAt(event) <= now;
}

} // namespace

AccountCounts tally(const History &history, Range range, Instant now)
{
    AccountCounts counts(accounts().size());
    const Timeline &timeline = history.timeline();
    const Instant start = std::max(range.start, history.first().at);
    const Instant end = std::min(range.end + seconds(1), now);
    const qint64 firstWhole = timeline.blockAt(start + seconds(1)) + 1;
    const qint64 lastWhole = timeline.blockAt(std::min(range.end, now - longestLag)) - 1;
    const qint64 newest = timeline.blockAt(end);
    for (qint64 block = timeline.blockAt(start); block <= newest; ++block) {
        const bool isWhole = block >= firstWhole && block <= lastWhole;
        for (const Occurrence &event : history.eventsIn(block)) {
            if (isWhole)
                count(counts, event, lastWhole - block + 1);
            else if (isThere(history, event, range, now))
                count(counts, event, 1);
        }
        if (isWhole)
            block = lastWhole;
    }
    return counts;
}

} // namespace Emulator
