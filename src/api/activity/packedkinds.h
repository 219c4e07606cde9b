// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventkind.h"
#include "api/activity/packednumbers.h"

/// What happened in each row of a page. Immutable; a copy is another view of the same NumberRoom.
class PackedKinds {
public:
    PackedKinds() = default;

    PackedKinds(const std::vector<EventKind> &kinds, NumberRoom &room)
        : m_kinds(
            kinds.size(), mostNumber, [&](std::size_t i) { return quint64(kinds[i]); }, room)
    {
    }

    [[nodiscard]] EventKind operator[](std::size_t row) const { return EventKind(m_kinds[row]); }

    /// The same kinds in another room.
    [[nodiscard]] PackedKinds copiedTo(NumberRoom &room) const
    {
        PackedKinds copy;
        copy.m_kinds = m_kinds.copiedTo(room);
        return copy;
    }

private:
    static constexpr auto mostNumber = quint64(EventKind::Resubscribed); ///< the last there is

    PackedNumbers m_kinds;
};
