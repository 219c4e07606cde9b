// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"
#include "api/activity/filter/headermatcher.h"

#include <functional>

/// What a condition asks of the strings of some columns: that one of them fits.
struct StringTest {
    std::vector<EventColumn> columns;

    /// Any of these is in the string, if there are any; else fits() decides.
    std::vector<TextMatcher> contained;
    std::function<bool(std::string_view)> fits;

    [[nodiscard]] bool holds(std::string_view text) const;

    /// Sets \p found[i] to 1 for each string i of \p block for which it holds; all are 0 before.
    void findIn(const StringBlock &block, unsigned char *found) const;
};
