// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"
#include "emulator/world/story.h"

#include <QtGlobal>
#include <compare>

namespace Emulator {

/// Which mail: the block that it was sent in and its slot there.
struct MailIndex {
    qint64 block = 0;
    int slot = 0;

    friend auto operator<=>(const MailIndex &, const MailIndex &) = default;
};

/// That a mail took a step at a moment. Ordered by time, and one mail's steps in their order.
struct Occurrence {
    Instant at;
    MailIndex mail;
    int step = 0;

    [[nodiscard]] const Step &what() const
    {
        return storyOf(mail.slot).steps[static_cast<std::size_t>(step)];
    }

    /// The moment as answers tell it: to the second.
    [[nodiscard]] Instant date() const { return std::chrono::floor<std::chrono::seconds>(at); }

    friend auto operator<=>(const Occurrence &, const Occurrence &) = default;
};

} // namespace Emulator
