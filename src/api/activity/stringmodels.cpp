// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/stringmodels.h"

#include <algorithm>

namespace {

/// More saves next to nothing in the blocks that are packed by it.
constexpr std::size_t mostBytes = 4096;

} // namespace

/// A column that has little to show so far takes what shows twice as much.
bool StringModels::isBetter(std::size_t column, const Blocks &blocks) const
{
    const std::size_t offered = blocks[column] ? blocks[column]->bytes.size() : 0;
    return std::min(offered, mostBytes) > 2 * m_models[column].size();
}

bool StringModels::wouldLearnFrom(const Blocks &blocks) const
{
    for (std::size_t column = 0; column < blocks.size(); ++column) {
        if (isBetter(column, blocks))
            return true;
    }
    return false;
}

void StringModels::learnFrom(const Blocks &blocks)
{
    for (std::size_t column = 0; column < blocks.size(); ++column) {
        if (!isBetter(column, blocks))
            continue;
        const std::vector<char> &bytes = blocks[column]->bytes;
        m_models[column].assign(bytes.begin(),
                                bytes.begin() + qsizetype(std::min(bytes.size(), mostBytes)));
    }
}
