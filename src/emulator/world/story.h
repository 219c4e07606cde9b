// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/world/eventkind.h"

#include <QtGlobal>
#include <chrono>
#include <cstdint>
#include <span>

namespace Emulator {

/// How long after the step before it a step comes.
enum class Delay : std::uint8_t { None, Seconds, Minutes, Hour, Hours, Day, Days };

/// The middle of \p delay.
[[nodiscard]] std::chrono::seconds typical(Delay delay);

/// One event in the life of a mail.
struct Step {
    EventKind kind;
    Delay delay = Delay::Seconds;
    std::uint8_t recipient = 0; ///< Which of the mail's recipients it is about.
};

/// Whether a mail that has no outcome yet is tried again and again.
enum class Queue : std::uint8_t { Moving, Stuck };

/// What can become of a mail.
struct Story {
    int share; ///< How many of the mails of a block go this way.
    std::span<const Step> steps;
    std::uint8_t recipients = 1;
    Queue queue = Queue::Moving;
};

/// Mails in a block, one for each slot.
inline constexpr int mailsPerBlock = 128;

/// The story of the mail in \p slot, 0 … mailsPerBlock - 1. It is the same in every block: so a
/// block always holds equally many events, and counting needs no look at them.
[[nodiscard]] const Story &storyOf(int slot);

} // namespace Emulator
