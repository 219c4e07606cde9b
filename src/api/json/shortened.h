// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// \p text cut to maximumShownLength UTF-16 units on a grapheme border, with "…" then. Views
/// \p text where it is short enough, else \p buffer.
[[nodiscard]] std::string_view shortened(std::string_view text, std::string &buffer);
