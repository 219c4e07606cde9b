// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/pagecolumns.h"
#include "api/activity/pagestrings.h"
#include "api/activity/rawpage.h"

#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

/// One answer of /activity/search, decoded: immutable, built by EventDecoder in a worker,
/// appended to an EventTable by the thread that owns the table. Rows are in the service's order.
/// What it says stays the same, but is packed at some time: whoever reads much holds columns().
struct EventPage {
    static constexpr qint64 noTime = PackedTimes::none;

    std::shared_ptr<PageRows> rows; ///< never null

    /// Strings first seen in this page: their ids go on where the table's dictionaries end. Null
    /// when there are none.
    std::shared_ptr<PageStrings> newStrings;

    std::shared_ptr<RawPage> raw; ///< the answer as received; null if there is none
    std::vector<std::uint32_t> rawOffsets; ///< one a row: where its JSON object begins in it

    qint64 totalEvents = -1; ///< as the service says; -1 if it doesn't
    QString continueToken; ///< empty on the last page
    std::optional<qint64> tokenExpiry; ///< seconds since 1970 UTC, if the token tells
    QString requestId;
    int repairedBytes = 0; ///< bytes of invalid UTF-8 that were replaced by U+FFFD

    [[nodiscard]] std::size_t rowCount() const { return rows->size(); }
    [[nodiscard]] PageRows::Columns columns() const { return rows->columns(); }

    /// Packs all of it now. For a worker thread.
    void pack() const;

    /// Bytes held, without the raw answer and where events begin in it.
    [[nodiscard]] std::size_t memoryUse() const;
    [[nodiscard]] std::size_t rawMemoryUse() const;
};

/// Packs \p page in a worker thread when that has nothing better to do.
void packLater(std::shared_ptr<const EventPage> page);
