// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>
#include <string_view>

/// Milliseconds since 1970 UTC of a date as the service writes it: RFC 3339, with `T` or a blank,
/// with or without a fraction and a zone (UTC without one), or a day alone. Nothing for the rest.
[[nodiscard]] std::optional<qint64> parseEventDate(std::string_view text);
