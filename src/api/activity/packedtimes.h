// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/packednumbers.h"

#include <QtGlobal>

/// The times of a page, counted from its earliest on; once packed, in whole seconds where all are.
/// Immutable; a copy is another view of the same NumberRoom.
class PackedTimes {
public:
    /// Stands for a time that is missing.
    static constexpr qint64 none = INT64_MIN;

    PackedTimes() = default;

    /// Milliseconds, not a million years apart, or none. Not packed.
    PackedTimes(const std::vector<qint64> &times, NumberRoom &room);

    /// The same times in less memory.
    [[nodiscard]] PackedTimes packed(NumberRoom &room) const;

    /// The same times in another room.
    [[nodiscard]] PackedTimes copiedTo(NumberRoom &room) const;

    [[nodiscard]] qint64 operator[](std::size_t i) const
    {
        const std::uint64_t steps = m_steps[i];
        return steps == 0 ? none : m_before + qint64(steps) * m_step;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

    /// Bytes in the room.
    [[nodiscard]] std::size_t memoryUse() const { return m_steps.memoryUse(); }

private:
    PackedTimes(const std::vector<qint64> &times, std::int32_t step, NumberRoom &room);

    PackedNumbers m_steps; ///< since m_before; 0 for none
    qint64 m_before = 0; ///< one step before the earliest
    std::uint32_t m_size = 0;
    std::int32_t m_step = 1; ///< milliseconds
};
