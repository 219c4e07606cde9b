// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// The text of a JSON string. \p raw begins behind the opening quote; what follows the closing one
/// is left alone. Views \p raw where nothing is escaped, else \p buffer. Broken escapes and lone
/// surrogates become U+FFFD, so the result is valid UTF-8 if \p raw is.
[[nodiscard]] std::string_view unescaped(std::string_view raw, std::string &buffer);
