// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// The text of a JSON string. \p token begins with the opening quote. Views \p token where nothing
/// is escaped, else \p buffer. Broken escapes and lone surrogates become U+FFFD, so the result is
/// valid UTF-8 if \p token is.
[[nodiscard]] std::string_view unescaped(std::string_view token, std::string &buffer);
