// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagestrings.h"

#include "api/activity/packedstrings.h"

#include <deque>

namespace {

/// What was unpacked last, up to some megabytes of it: for rows that are painted again and again.
class AtHand {
public:
    void keep(PageStrings::Block block)
    {
        const std::scoped_lock lock(m_mutex);
        m_size += block->memoryUse();
        m_blocks.push_back(std::move(block));
        while (m_size > most && m_blocks.size() > 1) {
            m_size -= m_blocks.front()->memoryUse();
            m_blocks.pop_front();
        }
    }

private:
    static constexpr std::size_t most = 8 << 20;

    std::mutex m_mutex;
    std::deque<PageStrings::Block> m_blocks;
    std::size_t m_size = 0;
};

AtHand &blocksAtHand()
{
    static AtHand blocks;
    return blocks;
}

std::size_t memoryOf(const PageStrings::Blocks &blocks)
{
    std::size_t sum = sizeof blocks;
    for (const PageStrings::Block &block : blocks)
        sum += block ? block->memoryUse() : 0;
    return sum;
}

} // namespace

PageStrings::PageStrings(const Blocks &blocks, Models models)
    : m_models(std::move(models))
    , m_blocks(std::make_unique<const Blocks>(blocks))
{
}

PageStrings::~PageStrings() = default;

std::size_t PageStrings::size(EventColumn column) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_packed)
        return m_packed->size(column);
    const Block &block = (*m_blocks)[std::size_t(column)];
    return block ? block->size() : 0;
}

/// Null when they have to be unpacked.
PageStrings::Block PageStrings::atHand(EventColumn column) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_blocks)
        return (*m_blocks)[std::size_t(column)];
    return m_unpacked.empty() ? nullptr : m_unpacked[std::size_t(column)].lock();
}

PageStrings::Block PageStrings::strings(EventColumn column) const
{
    if (Block block = atHand(column))
        return block;
    Block block = stringsOnce(column);
    blocksAtHand().keep(block);
    return block;
}

PageStrings::Block PageStrings::stringsOnce(EventColumn column) const
{
    if (Block block = atHand(column))
        return block;
    Block block = m_packed->unpacked(column);
    noteUnpacked(column, block);
    return block;
}

void PageStrings::noteUnpacked(EventColumn column, const Block &block) const
{
    const std::scoped_lock lock(m_mutex);
    m_unpacked.resize(eventColumnCount);
    m_unpacked[std::size_t(column)] = block;
}

void PageStrings::pack()
{
    std::unique_lock lock(m_mutex);
    if (m_packed)
        return;
    const Blocks blocks = *m_blocks;
    lock.unlock();
    auto packed = std::make_unique<const PackedStrings>(blocks, m_models);
    lock.lock();
    if (m_packed)
        return;
    m_packed = std::move(packed);
    m_blocks = nullptr;
}

std::size_t PageStrings::memoryUse() const
{
    const std::scoped_lock lock(m_mutex);
    return sizeof *this + (m_blocks ? memoryOf(*m_blocks) : m_packed->memoryUse());
}
