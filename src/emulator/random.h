// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstddef>

namespace Emulator {

/// One well-mixed number from another (the finalizer of SplitMix64).
[[nodiscard]] constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
}

/// One well-mixed number from several: the same parts always give the same number, which is what
/// lets the world be generated from an index instead of being kept.
template <typename... Parts> [[nodiscard]] constexpr quint64 hashOf(Parts... parts)
{
    quint64 hash = 0;
    ((hash = mixed(hash ^ static_cast<quint64>(parts))), ...);
    return hash;
}

/// A row of numbers that its seed decides.
class Dice {
public:
    explicit constexpr Dice(quint64 seed)
        : m_state(seed)
    {
    }

    constexpr quint64 next() { return mixed(m_state++); }

    /// 0 … \p sides - 1.
    constexpr std::size_t below(std::size_t sides) { return next() % sides; }

    /// 0 inclusive … 1 exclusive.
    constexpr double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    constexpr bool oneIn(std::size_t sides) { return below(sides) == 0; }

    template <typename Table> constexpr const auto &pick(const Table &table)
    {
        return table[below(std::size(table))];
    }

private:
    quint64 m_state;
};

} // namespace Emulator
