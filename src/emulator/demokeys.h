// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Emulator {

/// A key with every right that the emulator knows.
inline constexpr QLatin1StringView demoKey("api-DEMO0123456789abcdefghijklmnopqr");

/// A key that may send, but not call /activity/search.
inline constexpr QLatin1StringView searchDeniedKey("api-SEND0123456789abcdefghijklmnopqr");

/// A key without any right. Even it may ask for its rights.
inline constexpr QLatin1StringView powerlessKey("api-NONE0123456789abcdefghijklmnopqr");

} // namespace Emulator
