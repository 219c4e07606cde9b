// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventpage.h"

namespace {

template <typename Value> std::size_t bytesOf(const std::vector<Value> &values)
{
    return values.capacity() * sizeof(Value);
}

std::size_t bytesOf(const TextColumn &column)
{
    const std::size_t strings = column.newStrings ? column.newStrings->memoryUse() : 0;
    return column.ids.memoryUse() + strings;
}

} // namespace

std::string_view StringBlock::at(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : ends[index - 1];
    return {bytes.data() + begin, ends[index] - begin};
}

void StringBlock::append(std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
    ends.push_back(std::uint32_t(bytes.size()));
}

void StringBlock::squeeze()
{
    bytes.shrink_to_fit();
    ends.shrink_to_fit();
}

std::size_t StringBlock::memoryUse() const
{
    return bytesOf(bytes) + bytesOf(ends);
}

std::size_t EventPage::memoryUse() const
{
    std::size_t sum = bytesOf(times) + bytesOf(kinds) + bytesOf(identities);
    for (const TextColumn &column : texts)
        sum += bytesOf(column);
    return sum;
}

std::size_t EventPage::rawMemoryUse() const
{
    return bytesOf(rawOffsets) + (raw ? raw->memoryUse() : 0);
}
