// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Whether \p json is exactly one complete JSON value: brackets in pairs, strings closed, commas
/// and colons where they belong. What a number or an escape means isn't looked at.
///
/// simdjson's on-demand reader trusts what it passes over, so that a broken answer may lose events
/// without a word. This is the word.
[[nodiscard]] bool isWellFormed(std::string_view json);
