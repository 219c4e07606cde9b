// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"
#include "api/activity/packedids.h"
#include "api/activity/packedkinds.h"
#include "api/activity/packedtimes.h"

#include <array>
#include <memory>
#include <mutex>

/// What the rows of one page say, column by column, in the order of the service. Immutable once it
/// is built.
struct PageColumns {
    /// Milliseconds since 1970 UTC; PackedTimes::none where the date is missing or not a date (its
    /// text is in the Time text column then).
    PackedTimes times;

    PackedKinds kinds;

    /// Indexed by EventColumn. Time holds text only for dates that could not be read, Event only
    /// for kinds that are Unknown.
    std::array<PackedIds, eventColumnCount> ids;

    NumberRoom room; ///< where the numbers of the others lie

    [[nodiscard]] std::size_t rowCount() const { return times.size(); }
    [[nodiscard]] const PackedIds &idsOf(EventColumn column) const
    {
        return ids[std::size_t(column)];
    }

    /// The same in less memory.
    [[nodiscard]] PageColumns packed() const;

    /// Bytes held.
    [[nodiscard]] std::size_t memoryUse() const;
};

/// The columns of a page, which are packed at some time. Thread-safe.
class PageRows {
public:
    using Columns = std::shared_ptr<const PageColumns>;

    explicit PageRows(Columns columns);

    [[nodiscard]] std::size_t size() const { return m_size; }

    /// As they are now; they stay so as long as they are held.
    [[nodiscard]] Columns columns() const;

    /// Packs them now if they aren't yet. For a worker thread.
    void pack();

private:
    const std::size_t m_size;
    mutable std::mutex m_mutex;
    Columns m_columns;
    bool m_isPacked = false;
};
