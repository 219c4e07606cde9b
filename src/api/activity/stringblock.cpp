// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/stringblock.h"

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

std::size_t StringBlock::memoryUse() const
{
    return bytes.capacity() + ends.capacity() * sizeof(std::uint32_t);
}
