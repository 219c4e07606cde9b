// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/world/account.h"

#include <QLatin1StringView>
#include <QString>
#include <optional>
#include <span>

class QJsonObject;

namespace Emulator {

/// A key that the service knows, and what it may call.
struct KnownKey {
    QLatin1StringView text;
    std::span<const QLatin1StringView> permissions;
    Region region = masterRegion; ///< Where its account's data lies.
    QLatin1StringView subaccount = {}; ///< Id of that whose own key it is; empty for the master's.

    [[nodiscard]] bool mayCall(QLatin1StringView path) const;
};

/// Whether \p text is `api-` and 32 letters or digits.
[[nodiscard]] bool looksLikeKey(const QString &text);

/// Null if there is no such key, or none at the host of \p region. The global host knows all.
[[nodiscard]] const KnownKey *findKey(const QString &text, std::optional<Region> region);

/// The fields of a call to \p path as they are meant with \p key: that of a subaccount reaches
/// nothing else.
[[nodiscard]] QJsonObject narrowed(QJsonObject body, QLatin1StringView path, const KnownKey &key);

} // namespace Emulator
