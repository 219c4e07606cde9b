// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"
#include "api/activity/eventkind.h"
#include "api/activity/packedids.h"
#include "api/activity/rawpage.h"

#include <QString>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

/// The strings that one page brought for the first time, in the order of their ids: UTF-8, back
/// to back. Immutable once built, shared between the decoder and the table.
struct StringBlock {
    std::vector<char> bytes;
    std::vector<std::uint32_t> ends; ///< ends[i] is where string i ends in bytes

    [[nodiscard]] std::string_view at(std::size_t index) const;
    [[nodiscard]] std::size_t size() const { return ends.size(); }
    [[nodiscard]] std::size_t memoryUse() const;

    /// While it is being built.
    void append(std::string_view text);
    void squeeze();
};

/// One text column of one page.
struct TextColumn {
    PackedIds ids; ///< one a row
    /// Strings first seen in this page: their ids go on where the table's dictionary ends. Null
    /// when there are none.
    std::shared_ptr<const StringBlock> newStrings;
};

/// One answer of /activity/search, decoded: immutable, built by EventDecoder in a worker,
/// appended to an EventTable by the thread that owns the table. Rows are in the service's order.
struct EventPage {
    /// Milliseconds since 1970 UTC; noTime where the date is missing or not a date (its text is
    /// in the Time text column then).
    std::vector<qint64> times;
    static constexpr qint64 noTime = INT64_MIN;

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

    /// Bytes held, without the raw answer and where events begin in it.
    [[nodiscard]] std::size_t memoryUse() const;
    [[nodiscard]] std::size_t rawMemoryUse() const;
};
