// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/textarena.h"

#include <algorithm>

std::string_view TextArena::copy(std::string_view text)
{
    constexpr std::size_t blockSize = 1 << 15;
    if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < text.size()) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(std::max(blockSize, text.size()));
    }
    std::vector<char> &block = m_blocks.back();
    const std::size_t begin = block.size();
    block.insert(block.end(), text.begin(), text.end());
    return {block.data() + begin, text.size()};
}

void TextArena::clear()
{
    m_blocks.resize(std::min<std::size_t>(m_blocks.size(), 1));
    for (std::vector<char> &block : m_blocks)
        block.clear();
}
