// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/search/countcache.h"

namespace Emulator {

namespace {

constexpr qsizetype mostCounts = 500'000; // About 16 MB.

} // namespace

std::optional<qint64> CountCache::find(quint64 question, qint64 block) const
{
    const auto counts = m_counts.constFind(question);
    if (counts == m_counts.cend())
        return std::nullopt;
    const auto count = counts->constFind(block);
    if (count == counts->cend())
        return std::nullopt;
    return *count;
}

void CountCache::insert(quint64 question, qint64 block, qint64 count)
{
    if (m_size >= mostCounts) {
        m_counts.clear();
        m_size = 0;
    }
    m_counts[question].insert(block, static_cast<qint32>(count));
    ++m_size;
}

} // namespace Emulator
