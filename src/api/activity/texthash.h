// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

/// Hashing and comparing short texts, inline and without a branch that depends on their length: the
/// decoder does little else, and what it reads has all lengths in turn.
namespace texthash {

/// As many bytes from its beginning on must be readable of a text that is called reachable, though
/// those behind its end may be anything.
inline constexpr std::size_t reach = 32;

using Words = std::array<std::uint64_t, reach / sizeof(std::uint64_t)>;

template <typename Number> [[nodiscard]] inline Number load(const char *from)
{
    Number number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

/// All bits of the bytes that belong to a text, by its size.
inline constexpr auto masks = [] {
    std::array<Words, reach + 1> all{};
    for (std::size_t size = 0; size <= reach; ++size) {
        for (std::size_t i = 0; i < size; ++i)
            all[size][i / 8] |= std::uint64_t(0xff) << (i % 8 * 8);
    }
    return all;
}();

/// Eight of the first \p size bytes, at most reach, zeros where there are less.
[[nodiscard]] inline std::uint64_t wordAt(const char *text, std::size_t size, std::size_t number)
{
    return load<std::uint64_t>(text + number * sizeof(std::uint64_t)) & masks[size][number];
}

/// Both halves of the product: each bit of it depends on many of both factors.
[[nodiscard]] inline std::uint64_t folded(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Product = unsigned __int128;
    const Product product = Product(a) * b;
    return std::uint64_t(product) ^ std::uint64_t(product >> 64);
}

[[nodiscard]] inline std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15; // 2^64 / golden ratio
    return folded(hash ^ spread, value ^ 0xD1B54A32D192ED03);
}

/// With the first \p size bytes of \p text.
[[nodiscard]] inline std::uint64_t mixed(std::uint64_t hash, const char *text, std::size_t size)
{
    // Any odd numbers without a pattern will do.
    constexpr Words salt{0xA0761D6478BD642F, 0xE7037ED1A0B428DB, 0x8EBC6AF09C88C6E3,
                         0x589965CC75374CC3};
    const auto word = [=](std::size_t number) { return wordAt(text, size, number) ^ salt[number]; };
    return folded(word(0) ^ hash, word(1)) ^ folded(word(2) ^ hash, word(3));
}

/// Of more than reach bytes.
[[nodiscard]] inline std::uint64_t hashOfLong(std::string_view text)
{
    std::uint64_t hash = text.size();
    const char *at = text.data();
    const char *const last = at + text.size() - reach;
    for (; at < last; at += reach)
        hash = mixed(hash, at, reach);
    return mixed(hash, last, reach);
}

/// The same as hashOf(), of a reachable text.
[[nodiscard]] inline std::uint64_t hashOfReachable(std::string_view text)
{
    return text.size() > reach ? hashOfLong(text) : mixed(text.size(), text.data(), text.size());
}

/// Whether \p size bytes of two reachable texts are the same.
[[nodiscard]] inline bool isSameReachable(const char *left, const char *right, std::size_t size)
{
    if (size > reach)
        return std::memcmp(left, right, size) == 0;
    const auto difference = [=](std::size_t number) {
        const std::size_t at = number * sizeof(std::uint64_t);
        return (load<std::uint64_t>(left + at) ^ load<std::uint64_t>(right + at))
            & masks[size][number];
    };
    return (difference(0) | difference(1) | difference(2) | difference(3)) == 0;
}

} // namespace texthash

[[nodiscard]] inline std::uint64_t hashOf(std::string_view text)
{
    if (text.size() > texthash::reach)
        return texthash::hashOfLong(text);
    std::array<char, texthash::reach> bytes{};
    std::copy(text.begin(), text.end(), bytes.begin());
    return texthash::mixed(text.size(), bytes.data(), text.size());
}
