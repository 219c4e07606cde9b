// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/bytepair.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <vector>

#if defined(__GNUC__) && defined(__x86_64__)
/// Distributions build for the oldest processors: what newer ones can is found out at run time.
#define OUTPOST_WIDE_VECTORS
#include <immintrin.h>
#endif

namespace {

constexpr std::size_t stride = BytePair::stride;

/// In subjects and addresses of any language, letters in lower case: the more, the more often.
int commonness(char byte)
{
    constexpr std::string_view letters = "zqjxkvbpygwfmucldhrsinoate ";
    constexpr int digit = 10;
    constexpr int leadsOther = 60; // few bytes lead all characters of a script
    constexpr int followsOther = 20;
    const auto code = static_cast<unsigned char>(byte);
    if (code >= 0x80)
        return code >= 0xc0 ? leadsOther : followsOther;
    if (byte >= '0' && byte <= '9')
        return digit;
    const std::size_t place = letters.find(byte);
    return place == std::string_view::npos ? 0 : int(place) + 1;
}

/// One bit for each of 64 bytes that are 0 or 1. As a rule all are 0.
std::uint64_t bitsOf(const std::array<unsigned char, stride> &bytes)
{
    constexpr std::uint64_t toTop = 0x0102040810204080; // byte i of eight becomes bit 56 + i
    std::array<std::uint64_t, stride / 8> eights;
    std::memcpy(eights.data(), bytes.data(), stride);
    std::uint64_t any = 0;
    for (const std::uint64_t eight : eights)
        any |= eight;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; any != 0 && i < eights.size(); ++i)
        bits |= (eights[i] * toTop >> 56) << (8 * i);
    return bits;
}

} // namespace

BytePair::BytePair(std::string_view pattern, std::string_view caseBits)
{
    std::vector<std::size_t> places(pattern.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return commonness(pattern[a]) < commonness(pattern[b]);
    });
    const auto byteAt = [&](std::size_t place) {
        return Byte{place, pattern[place], caseBits[place]};
    };
    m_rarest = byteAt(places.front());
    m_other = byteAt(places[std::min<std::size_t>(1, places.size() - 1)]);
}

/// The loop over a stride has no branches, so that compilers make vector instructions of it.
void BytePair::findPlainly(const char *text, std::size_t strides, std::uint64_t *found) const
{
    for (std::size_t i = 0; i < strides; ++i) {
        const char *const rarest = text + stride * i + m_rarest.place;
        const char *const other = text + stride * i + m_other.place;
        std::array<unsigned char, stride> fits;
        for (std::size_t j = 0; j < stride; ++j)
            fits[j]
                = static_cast<unsigned char>(((rarest[j] | m_rarest.caseBits) == m_rarest.value)
                                             & ((other[j] | m_other.caseBits) == m_other.value));
        found[i] = bitsOf(fits);
    }
}

#ifdef OUTPOST_WIDE_VECTORS
[[gnu::target("avx2")]] void BytePair::findWidely(const char *text, std::size_t strides,
                                                  std::uint64_t *found) const
{
    constexpr std::size_t half = stride / 2;
    const __m256i rarestBits = _mm256_set1_epi8(m_rarest.caseBits);
    const __m256i rarestValue = _mm256_set1_epi8(m_rarest.value);
    const __m256i otherBits = _mm256_set1_epi8(m_other.caseBits);
    const __m256i otherValue = _mm256_set1_epi8(m_other.value);
    for (std::size_t i = 0; i < 2 * strides; ++i) {
        const char *const begin = text + half * i;
        __m256i rarest;
        __m256i other;
        std::memcpy(&rarest, begin + m_rarest.place, half);
        std::memcpy(&other, begin + m_other.place, half);
        rarest = _mm256_cmpeq_epi8(_mm256_or_si256(rarest, rarestBits), rarestValue);
        other = _mm256_cmpeq_epi8(_mm256_or_si256(other, otherBits), otherValue);
        const auto bits = std::uint32_t(_mm256_movemask_epi8(_mm256_and_si256(rarest, other)));
        found[i / 2] = i % 2 == 0 ? bits : found[i / 2] | std::uint64_t(bits) << half;
    }
}
#endif

void BytePair::find(const char *text, std::size_t strides, std::uint64_t *found) const
{
#ifdef OUTPOST_WIDE_VECTORS
    static const bool isWide = __builtin_cpu_supports("avx2");
    if (isWide)
        return findWidely(text, strides, found);
#endif
    findPlainly(text, strides, found);
}
