// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/story.h"

#include <array>
#include <numeric>

namespace Emulator {

namespace {

using enum EventKind;

constexpr Step sent{Processed, Delay::None};
constexpr Step arrived{Delivered, Delay::Seconds};
constexpr Step openedSoon{Opened, Delay::Minutes};

constexpr std::array plain{sent, arrived};
constexpr std::array opened{sent, arrived, openedSoon};
constexpr std::array openedLate{sent, arrived, Step{Opened, Delay::Hours}};
constexpr std::array openedAgain{sent, arrived, openedSoon, Step{Opened, Delay::Day}};
constexpr std::array clicked{sent, arrived, openedSoon, Step{Clicked, Delay::Seconds}};
constexpr std::array clickedLate{sent, arrived, Step{Opened, Delay::Hour},
                                 Step{Clicked, Delay::Minutes}, Step{Opened, Delay::Days}};
constexpr std::array twins{sent,
                           arrived,
                           openedSoon,
                           Step{Opened, Delay::None},
                           Step{Clicked, Delay::Seconds},
                           Step{Clicked, Delay::None}};
constexpr std::array scanned{sent,
                             arrived,
                             Step{Clicked, Delay::Seconds},
                             Step{Clicked, Delay::None},
                             Step{Clicked, Delay::None},
                             Step{Opened, Delay::None}};
constexpr std::array greylisted{sent, Step{SoftBounced, Delay::Seconds},
                                Step{Delivered, Delay::Minutes}};
constexpr std::array greylistedTwice{sent, Step{SoftBounced, Delay::Seconds},
                                     Step{SoftBounced, Delay::Minutes},
                                     Step{Delivered, Delay::Hour}, openedSoon};
constexpr std::array givenUp{sent, Step{SoftBounced, Delay::Seconds},
                             Step{SoftBounced, Delay::Minutes}, Step{SoftBounced, Delay::Hours},
                             Step{HardBounced, Delay::Day}};
constexpr std::array unknownUser{sent, Step{HardBounced, Delay::Seconds}};
constexpr std::array refused{Step{Rejected, Delay::None}};
constexpr std::array complained{sent, arrived, Step{Opened, Delay::Hour},
                                Step{Spam, Delay::Minutes}};
constexpr std::array left{sent, arrived, openedSoon, Step{Unsubscribed, Delay::Minutes}};
constexpr std::array leftAndBack{sent, arrived, openedSoon, Step{Unsubscribed, Delay::Minutes},
                                 Step{Resubscribed, Delay::Day}};
constexpr std::array toTwo{sent, arrived, Step{Delivered, Delay::Seconds, 1}};
constexpr std::array halfBounced{sent, arrived, Step{HardBounced, Delay::Seconds, 1},
                                 Step{Opened, Delay::Hour}};
constexpr std::array favourite{sent,
                               arrived,
                               openedSoon,
                               Step{Opened, Delay::Minutes},
                               Step{Clicked, Delay::Minutes},
                               Step{Opened, Delay::Hours},
                               Step{Clicked, Delay::Seconds},
                               Step{Opened, Delay::Day},
                               Step{Opened, Delay::Days}};
constexpr std::array queued{sent};

constexpr std::array stories{
    Story{47, plain},     Story{16, opened},
    Story{9, openedLate}, Story{7, openedAgain},
    Story{8, clicked},    Story{4, clickedLate},
    Story{3, twins},      Story{2, scanned},
    Story{5, greylisted}, Story{2, greylistedTwice},
    Story{2, givenUp},    Story{4, unknownUser},
    Story{3, refused},    Story{1, complained},
    Story{2, left},       Story{1, leftAndBack},
    Story{6, toTwo, 2},   Story{2, halfBounced, 2},
    Story{2, favourite},  Story{2, queued, 1, Queue::Stuck},
};

constexpr std::array<std::uint8_t, mailsPerBlock> storyOfSlot = [] {
    std::array<std::uint8_t, mailsPerBlock> table{};
    std::size_t slot = 0;
    for (std::size_t story = 0; story < stories.size(); ++story) {
        for (int i = 0; i < stories[story].share; ++i)
            table[slot++] = static_cast<std::uint8_t>(story);
    }
    return table;
}();

static_assert(std::accumulate(stories.begin(), stories.end(), 0,
                              [](int sum, const Story &story) { return sum + story.share; })
              == mailsPerBlock);

constexpr std::array<std::chrono::seconds, 7> typicalDelays{
    std::chrono::seconds(0),  std::chrono::seconds(8), std::chrono::minutes(9),
    std::chrono::minutes(55), std::chrono::hours(5),   std::chrono::hours(24),
    std::chrono::hours(70)};

} // namespace

std::chrono::seconds typical(Delay delay)
{
    return typicalDelays[static_cast<std::size_t>(delay)];
}

const Story &storyOf(int slot)
{
    return stories[storyOfSlot[static_cast<std::size_t>(slot)]];
}

} // namespace Emulator
