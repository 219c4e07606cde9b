// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"
#include "emulator/world/account.h"
#include "emulator/world/occurrence.h"
#include "emulator/world/timeline.h"

#include <array>
#include <vector>

namespace Emulator {

/// How long an event of live traffic can stay unseen.
inline constexpr std::chrono::seconds longestLag{120};

/// All that ever happened, computed from its index whenever it is asked for; nothing is kept.
/// Equal options and an equal launch give an equal history.
class History {
public:
    /// \p launch: the moment that the 30 days of history end and live traffic begins.
    History(quint64 seed, qint64 events, Instant launch);

    /// Every event that falls into \p block, in order.
    [[nodiscard]] std::vector<Occurrence> eventsIn(qint64 block) const;

    /// How many events of \p region fall into any block that is not cut off at an end.
    [[nodiscard]] int eventsPerBlock(Region region) const
    {
        return m_eventsPerBlock[static_cast<std::size_t>(region)];
    }

    /// Every step of a mail, in order; the future included.
    [[nodiscard]] std::vector<Occurrence> eventsOf(MailIndex mail) const;

    /// When the mail left its sender.
    [[nodiscard]] Instant sentAt(MailIndex mail) const;

    /// The oldest event there is. What is computed from before it, never happened.
    [[nodiscard]] const Occurrence &first() const { return m_first; }

    /// When an event can first be found: some live ones are up to two minutes late.
    [[nodiscard]] Instant visibleAt(const Occurrence &event) const;

    /// How many blocks after its mail an event can come.
    [[nodiscard]] qint64 longestDistance() const { return m_landings.back().distance; }

    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }

private:
    struct Landing {
        int slot;
        int step;
    };
    struct Landings {
        qint64 distance; ///< Blocks between the mail and these of its steps.
        std::vector<Landing> steps;
    };

    struct Target {
        qint64 block; ///< Where a step lands.
        Instant end; ///< Of the block.
    };

    [[nodiscard]] std::vector<Landings> landings() const;
    [[nodiscard]] qint64 distanceOf(int slot, int step) const;
    [[nodiscard]] Occurrence firstOf(qint64 events) const;
    [[nodiscard]] Instant timeOf(MailIndex mail, int step, const Target &target) const;
    [[nodiscard]] Instant startIn(MailIndex mail, int step, const Target &target) const;
    [[nodiscard]] double chance(MailIndex mail, int step) const;

    quint64 m_seed;
    std::array<int, 3> m_eventsPerBlock; ///< By region.
    Timeline m_timeline;
    std::vector<Landings> m_landings; ///< Nearest first.
    Occurrence m_first;
};

} // namespace Emulator
