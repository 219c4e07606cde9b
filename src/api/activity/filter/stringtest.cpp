// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/stringtest.h"

#include <algorithm>

bool StringTest::holds(std::string_view text) const
{
    if (contained.empty())
        return fits(text);
    return std::any_of(contained.begin(), contained.end(),
                       [text](const TextMatcher &matcher) { return matcher.isIn(text); });
}

void StringTest::findIn(const StringBlock &block, unsigned char *found) const
{
    for (const TextMatcher &matcher : contained)
        matcher.findIn(block, found);
    if (!contained.empty())
        return;
    for (std::size_t i = 0; i < block.size(); ++i)
        found[i] = fits(block.at(i)) ? 1 : 0;
}
