// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Emulator {

/// A key with every right that the emulator knows.
inline constexpr QLatin1StringView demoKey("api-DEMO0123456789abcdefghijklmnopqr");

/// A key that may send, but not call /activity/search.
inline constexpr QLatin1StringView searchDeniedKey("api-SEND0123456789abcdefghijklmnopqr");

/// A key that may search activity and do nothing else.
inline constexpr QLatin1StringView activityKey("api-ACTI0123456789abcdefghijklmnopqr");

/// A key with every right but those on subaccounts.
inline constexpr QLatin1StringView noSubaccountsKey("api-NSUB0123456789abcdefghijklmnopqr");

/// A key that may see everything and change nothing.
inline constexpr QLatin1StringView viewerKey("api-VIEW0123456789abcdefghijklmnopqr");

/// The own key of the subaccount Bluefin Outfitters, whose data lies in another region than the
/// master's: it sees only what is the subaccount's.
inline constexpr QLatin1StringView childKey("api-KIDS0123456789abcdefghijklmnopqr");

/// A key without any right. Even it may ask for its rights.
inline constexpr QLatin1StringView powerlessKey("api-NONE0123456789abcdefghijklmnopqr");

} // namespace Emulator
