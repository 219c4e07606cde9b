// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/numbers/numbers.h"

namespace {

constexpr std::size_t mostSteps = 60;
constexpr qsizetype mostListed = 50;

} // namespace

Numbers numbersOf(const EventTable &table, const ShownRows &shown, std::chrono::seconds utcOffset,
                  const std::atomic_bool *cancelled)
{
    const auto goesOn = [cancelled] { return !cancelled || !*cancelled; };
    Numbers numbers;
    numbers.histogram = histogramOf(table, shown, mostSteps, utcOffset);
    if (goesOn())
        numbers.receivers = failingReceivers(table, shown, mostListed);
    if (goesOn())
        numbers.replies = countedReplies(table, shown, mostListed, cancelled);
    return numbers;
}
