// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"
#include "api/activity/eventkind.h"
#include "api/activity/packedids.h"
#include "api/activity/packedtimes.h"
#include "api/activity/pagestrings.h"
#include "api/activity/rawpage.h"

#include <QString>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

/// One text column of one page.
struct TextColumn {
    PackedIds ids; ///< one a row
    /// Strings first seen in this page: their ids go on where the table's dictionary ends. Null
    /// when there are none.
    std::shared_ptr<PageStrings> newStrings;
};

/// One answer of /activity/search, decoded: immutable, built by EventDecoder in a worker,
/// appended to an EventTable by the thread that owns the table. Rows are in the service's order.
struct EventPage {
    /// Milliseconds since 1970 UTC; noTime where the date is missing or not a date (its text is
    /// in the Time text column then).
    PackedTimes times;
    static constexpr qint64 noTime = PackedTimes::none;

    std::vector<EventKind> kinds;

    /// Indexed by EventColumn. Time holds text only for dates that could not be read, Event only
    /// for kinds that are Unknown.
    std::array<TextColumn, eventColumnCount> texts;

    /// One hash a row over all that makes an event what it is; equal for twins.
    std::vector<quint64> identities;

    std::shared_ptr<RawPage> raw; ///< the answer as received; null if there is none
    std::vector<std::uint32_t> rawOffsets; ///< one a row: where its JSON object begins in it

    qint64 totalEvents = -1; ///< as the service says; -1 if it doesn't
    QString continueToken; ///< empty on the last page
    std::optional<qint64> tokenExpiry; ///< seconds since 1970 UTC, if the token tells
    QString requestId;
    int repairedBytes = 0; ///< bytes of invalid UTF-8 that were replaced by U+FFFD

    [[nodiscard]] std::size_t rowCount() const { return times.size(); }

    /// Packs now what is seldom looked at: the answer, and the strings of the columns that are
    /// hardly ever searched through. For a worker thread.
    void pack() const;

    /// Bytes held, without the raw answer and where events begin in it.
    [[nodiscard]] std::size_t memoryUse() const;
    [[nodiscard]] std::size_t rawMemoryUse() const;
};

/// Packs \p page in a worker thread when that has nothing better to do.
void packLater(std::shared_ptr<const EventPage> page);
