// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <span>

namespace Emulator {

/// A key that the service knows, and what it may call.
struct KnownKey {
    QLatin1StringView text;
    std::span<const QLatin1StringView> permissions;

    [[nodiscard]] bool mayCall(QLatin1StringView path) const;
};

/// Whether \p text is `api-` and 32 letters or digits.
[[nodiscard]] bool looksLikeKey(const QString &text);

/// Null if there is no such key.
[[nodiscard]] const KnownKey *findKey(const QString &text);

} // namespace Emulator
