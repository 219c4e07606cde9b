// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Two bytes of a pattern, the rarest ones in texts: a place that hasn't both is passed by, many
/// places at a time.
class BytePair {
public:
    /// Looks at so many places between two decisions, a bit for each.
    static constexpr std::size_t stride = 64;

    /// A byte b of a text is like byte i of the pattern if (b | caseBits[i]) == pattern[i]. Both
    /// are of the same length, and not empty.
    BytePair(std::string_view pattern, std::string_view caseBits);

    /// Bit j of \p found[i] says whether the pattern may begin at \p text + stride * i + j. Looks
    /// at as many bytes as the pattern has behind the last place.
    void find(const char *text, std::size_t strides, std::uint64_t *found) const;

    /// The same with what every processor can.
    void findPlainly(const char *text, std::size_t strides, std::uint64_t *found) const;

private:
    struct Byte {
        std::size_t place = 0; ///< in the pattern
        char value = 0;
        char caseBits = 0;
    };

    void findWidely(const char *text, std::size_t strides, std::uint64_t *found) const;

    Byte m_rarest;
    Byte m_other; ///< the same where the pattern is of one byte
};
