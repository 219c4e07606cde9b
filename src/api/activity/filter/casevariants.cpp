// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/casevariants.h"

#include <QChar>
#include <unordered_map>

namespace {

using Variants = std::unordered_map<char32_t, std::vector<char32_t>>;

/// By what they fold to; only where there are several.
Variants allVariants()
{
    constexpr char32_t behindLastCase = 0x20000; // Nothing above has case.
    Variants variants;
    for (char32_t c = 0; c < behindLastCase; ++c) {
        const char32_t folded = QChar::toCaseFolded(c);
        if (folded == c)
            continue;
        std::vector<char32_t> &same = variants[folded];
        if (same.empty())
            same.push_back(folded);
        same.push_back(c);
    }
    return variants;
}

} // namespace

std::vector<char32_t> caseVariants(char32_t character)
{
    static const Variants variants = allVariants();
    const auto found = variants.find(QChar::toCaseFolded(character));
    return found == variants.end() ? std::vector{character} : found->second;
}
