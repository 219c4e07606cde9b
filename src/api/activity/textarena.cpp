// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/textarena.h"

#include "api/activity/texthash.h"

#include <algorithm>

std::string_view TextArena::copy(std::string_view text)
{
    constexpr std::size_t blockSize = 1 << 15;
    const std::size_t needed = text.size() + texthash::reach;
    if (m_blocks.empty() || m_blocks.back().size() - m_used < needed) {
        m_blocks.emplace_back(std::max(blockSize, needed));
        m_used = 0;
    }
    char *const begin = m_blocks.back().data() + m_used;
    std::copy(text.begin(), text.end(), begin);
    m_used += text.size();
    return {begin, text.size()};
}

void TextArena::clear()
{
    m_blocks.resize(std::min<std::size_t>(m_blocks.size(), 1));
    m_used = 0;
}
