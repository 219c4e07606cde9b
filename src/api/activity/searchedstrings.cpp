// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/searchedstrings.h"

#include "api/activity/inparallel.h"

SearchedStrings::Block SearchedStrings::held(const StringDictionary &dictionary,
                                             std::size_t part) const
{
    const std::vector<Held> &column = m_held[std::size_t(dictionary.column())];
    const bool isHeld = part < column.size() && column[part].of == dictionary.parts()[part].strings;
    return isHeld ? column[part].block : nullptr;
}

void SearchedStrings::hold(const StringDictionary &dictionary, std::size_t part, const Block &block)
{
    std::vector<Held> &column = m_held[std::size_t(dictionary.column())];
    if (column.size() <= part)
        column.resize(dictionary.parts().size());
    column[part] = {dictionary.parts()[part].strings, block};
}

SearchedStrings::Block SearchedStrings::block(const StringDictionary &dictionary, std::size_t part)
{
    const std::scoped_lock lock(m_mutex);
    Block block = held(dictionary, part);
    if (!block) {
        block = dictionary.blockOnce(part);
        hold(dictionary, part, block);
    }
    return block;
}

std::vector<SearchedStrings::Block> SearchedStrings::blocks(const StringDictionary &dictionary)
{
    constexpr std::size_t partsAtATime = 64;
    const std::size_t count = dictionary.parts().size();
    std::vector<Block> blocks;
    blocks.reserve(count);
    std::unique_lock lock(m_mutex);
    for (std::size_t part = 0; part < count; ++part)
        blocks.push_back(held(dictionary, part));
    lock.unlock();
    std::vector<unsigned char> isNew(count);
    inParallel(count, partsAtATime, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t part = begin; part < end; ++part) {
            isNew[part] = blocks[part] ? 0 : 1;
            if (!blocks[part])
                blocks[part] = dictionary.blockOnce(part);
        }
    });
    lock.lock();
    for (std::size_t part = 0; part < count; ++part) {
        if (isNew[part] != 0)
            hold(dictionary, part, blocks[part]);
    }
    return blocks;
}

void SearchedStrings::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_held = {};
}

std::size_t SearchedStrings::memoryUse() const
{
    const std::scoped_lock lock(m_mutex);
    std::size_t sum = 0;
    for (const std::vector<Held> &column : m_held) {
        for (const Held &held : column)
            sum += held.block ? held.block->memoryUse() : 0;
    }
    return sum;
}
