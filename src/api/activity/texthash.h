// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

/// Hashing and comparing short texts, inline and eight bytes at a time: the decoder does little
/// else. No byte outside of a text is read.
namespace texthash {

template <typename Number> [[nodiscard]] inline Number load(const char *from)
{
    Number number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

[[nodiscard]] inline std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    constexpr std::uint64_t multiplier
        = 0x9E3779B97F4A7C15; // 2^64 / golden ratio: spreads the bits
    hash = (hash ^ value) * multiplier;
    return hash ^ (hash >> 32);
}

/// All bytes of a text of less than eight, each in its place or twice.
[[nodiscard]] inline std::uint64_t shortText(const char *text, std::size_t size)
{
    if (size >= 4)
        return load<std::uint32_t>(text)
            | std::uint64_t(load<std::uint32_t>(text + size - 4)) << 32;
    if (size == 0)
        return 0;
    const auto byte = [text](std::size_t i) { return std::uint64_t(std::uint8_t(text[i])); };
    return byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16;
}

} // namespace texthash

[[nodiscard]] inline std::uint64_t hashOf(std::string_view text)
{
    using namespace texthash;
    const char *at = text.data();
    const char *const end = at + text.size();
    const std::uint64_t start = ~std::uint64_t(text.size()); // not 0 for an empty text
    if (text.size() < 8)
        return mixed(start, shortText(at, text.size()));
    std::uint64_t hash = start;
    for (; end - at > 8; at += 8)
        hash = mixed(hash, load<std::uint64_t>(at));
    return mixed(hash, load<std::uint64_t>(end - 8));
}

/// Whether \p size bytes are the same.
[[nodiscard]] inline bool isSameText(const char *left, const char *right, std::size_t size)
{
    using namespace texthash;
    if (size < 8)
        return shortText(left, size) == shortText(right, size);
    const std::size_t last = size - 8; // may overlap the one before
    for (std::size_t i = 0; i < last; i += 8) {
        if (load<std::uint64_t>(left + i) != load<std::uint64_t>(right + i))
            return false;
    }
    return load<std::uint64_t>(left + last) == load<std::uint64_t>(right + last);
}

[[nodiscard]] inline bool isSameText(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && isSameText(left.data(), right.data(), left.size());
}
