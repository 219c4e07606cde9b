// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <vector>

/// The way from one list of rows to another in steps that a model can signal exactly: what goes
/// is moved to the end and removed there, what comes is inserted at the end and moved to its
/// place. So a million rows that come and go here and there take four signals, not half a million.
class RowChange {
public:
    using Row = EventTable::Row;
    using Rows = std::vector<Row>;

    RowChange() = default;

    /// Both without repetition, of rows below \p tableRows.
    RowChange(const Rows &before, Rows after, Row tableRows);

    /// First: what stays, in its new order, and what goes. Empty if nothing goes or if it stands
    /// like that already.
    [[nodiscard]] const Rows &parted() const { return m_parted; }

    /// Then: how many go, from the end.
    [[nodiscard]] std::size_t goingCount() const { return m_goingCount; }

    /// Then: what comes, at the end.
    [[nodiscard]] const Rows &coming() const { return m_coming; }

    /// Last: all in order.
    [[nodiscard]] const Rows &after() const { return m_after; }

    /// Whether the order is already that of after() when what comes has been put to the end.
    [[nodiscard]] bool endsInOrder() const { return m_endsInOrder; }

private:
    Rows m_parted;
    std::size_t m_goingCount = 0;
    Rows m_coming;
    Rows m_after;
    bool m_endsInOrder = true;
};
