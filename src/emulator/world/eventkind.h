// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <array>
#include <cstdint>
#include <optional>

namespace Emulator {

/// Kinds of activity, in the order in which the contract lists them.
enum class EventKind : std::uint8_t {
    Processed,
    SoftBounced,
    HardBounced,
    Rejected,
    Spam,
    Delivered,
    Unsubscribed,
    Resubscribed,
    Opened,
    Clicked,
};

inline constexpr std::array<const char *, 10> eventNames{
    "processed", "soft-bounced", "hard-bounced", "rejected", "spam",
    "delivered", "unsubscribed", "resubscribed", "opened",   "clicked"};

[[nodiscard]] inline QLatin1StringView nameOf(EventKind kind)
{
    return QLatin1StringView(eventNames[static_cast<std::size_t>(kind)]);
}

[[nodiscard]] std::optional<EventKind> eventKindOf(QStringView name);

} // namespace Emulator
