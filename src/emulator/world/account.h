// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <cstdint>
#include <optional>
#include <span>

namespace Emulator {

/// Where an account's data lies.
enum class Region : std::uint8_t { Us, Eu, Au };

/// As the service writes it, e.g. "us".
[[nodiscard]] QLatin1StringView nameOf(Region region);
[[nodiscard]] std::optional<Region> regionOf(QStringView name);

/// The region that a search without `region` looks into.
inline constexpr Region masterRegion = Region::Eu;

/// Someone in an account who sends mail.
struct Sender {
    QStringView local; ///< The part before the @.
    QStringView name;
};

/// The master or one of its subaccounts.
struct Account {
    QStringView name;
    QStringView id; ///< Six letters and digits; empty for the master.
    Region region;
    QStringView domain;
    std::span<const QStringView> usernames;
    std::span<const Sender> senders;
    std::span<const QStringView> subjects; ///< "%1" stands for a number.
    QStringView outboundIp;
};

/// The master first.
[[nodiscard]] std::span<const Account> accounts();

/// Whose mails stand in \p slot of every block.
[[nodiscard]] const Account &accountOfSlot(int slot);

} // namespace Emulator
