// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

/// What a person has told the desktop about looks, for all programs.
struct SystemWishes {
    enum class Scheme { None, Dark, Light };

    Scheme scheme = Scheme::None;
    std::optional<bool> lessMotion = {}; ///< unset where the desktop does not say

    friend bool operator==(const SystemWishes &, const SystemWishes &) = default;
};
