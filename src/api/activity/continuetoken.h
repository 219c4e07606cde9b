// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// Until when a continue_token lives, in seconds since 1970 UTC, if it is a JSON Web Token that
/// says so (those of the service's documentation do: `exp`, 300 s after `iat`). Not verified.
[[nodiscard]] std::optional<qint64> expiryOf(const QString &continueToken);
