// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagestrings.h"

#include "api/activity/packedstrings.h"

#include <deque>

namespace {

/// Packing a few strings saves less than it takes to keep them apart.
constexpr std::size_t leastGain = 300;

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

} // namespace

PageStrings::PageStrings(Block strings, Block model)
    : m_size(strings->size())
    , m_strings(std::move(strings))
    , m_model(std::move(model))
{
}

PageStrings::~PageStrings() = default;

/// Null when they have to be unpacked.
PageStrings::Block PageStrings::atHand() const
{
    const std::scoped_lock lock(m_mutex);
    return m_strings ? m_strings : m_unpacked.lock();
}

PageStrings::Block PageStrings::strings() const
{
    if (Block block = atHand())
        return block;
    Block block = stringsOnce();
    blocksAtHand().keep(block);
    return block;
}

PageStrings::Block PageStrings::stringsOnce() const
{
    if (Block block = atHand())
        return block;
    Block block = m_packed->unpacked();
    const std::scoped_lock lock(m_mutex);
    m_unpacked = block;
    return block;
}

void PageStrings::pack()
{
    std::unique_lock lock(m_mutex);
    const Block strings = m_strings;
    lock.unlock();
    if (!strings || !m_model)
        return;
    auto packed = std::make_unique<const PackedStrings>(*strings, m_model);
    if (!packed->isValid() || packed->memoryUse() + leastGain > strings->memoryUse())
        return;
    lock.lock();
    if (!m_strings)
        return;
    m_packed = std::move(packed);
    m_unpacked = m_strings;
    m_strings = nullptr;
}

std::size_t PageStrings::memoryUse() const
{
    const std::scoped_lock lock(m_mutex);
    return m_strings ? m_strings->memoryUse() : m_packed->memoryUse();
}
