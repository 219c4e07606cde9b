// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/fetch/fetchpace.h"
#include "api/activity/fetch/slicewidth.h"
#include "api/activity/pagewalk.h"

#include <chrono>
#include <memory>
#include <optional>

/// One region of a search, from its newest events to its oldest. Goes page by page as long as it
/// pleases; once it is to run to the end it cuts what is left into slices of time, each short
/// enough to end within the life of a page token, and looks once more at the newest minutes, where
/// events may have come late meanwhile.
class FetchLeg {
public:
    using Time = std::chrono::milliseconds;

    /// How late an event may show itself: mail takes about two minutes.
    static constexpr std::chrono::minutes lateness{5};

    /// \p clock and \p table must outlive the leg.
    FetchLeg(const ActivityQuery &query, const Clock &clock, EventTable &table);

    [[nodiscard]] const ActivityQuery &query() const { return m_query; }
    [[nodiscard]] qint64 begunAt() const { return m_begunAt; } ///< by the wall clock
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] qint64 rows() const { return m_rows; } ///< new ones that it brought
    [[nodiscard]] int pages() const { return m_pages; } ///< that have come
    [[nodiscard]] int slices() const { return m_slices; } ///< begun

    /// How many events match, as far as the service told; -1 if it didn't.
    [[nodiscard]] qint64 totalEvents() const { return m_total; }

    /// Pages that are left, by that number; -1 if unknown.
    [[nodiscard]] qint64 pagesLeft() const;

    /// As PageWalk::completeFrom(), over all slices.
    [[nodiscard]] std::optional<qint64> completeFrom() const;

    void runToEnd() { m_runsToEnd = true; }

    /// Another leg has the very same events.
    void endAsTwin() { m_complete = true; }

    [[nodiscard]] PageWalk::Request request();
    bool renewIfExpired() { return m_walk->renewIfExpired(); }
    bool renewAfter(const ApiError &error) { return m_walk->renewAfter(error); }
    void allowRenewal() { m_walk->allowRenewal(); }
    [[nodiscard]] PageWalk::Arrival take(const std::shared_ptr<const EventPage> &page);

private:
    void noteTimes(bool wasFirst);
    void goOn();
    void finishWalk();
    void cutIfTooLong();
    void beginSlice(qint64 edge);
    void begin(qint64 from, qint64 to);
    [[nodiscard]] bool mayCut() const;
    [[nodiscard]] std::optional<qint64> lastLookFrom() const;

    const Clock &m_clock;
    EventTable &m_table;
    ActivityQuery m_query;
    std::unique_ptr<PageWalk> m_walk; ///< of the slice under way
    const qint64 m_begunAt; ///< by the wall clock
    Time m_askedAt{0}; ///< the page under way
    std::optional<Time> m_deadAt; ///< of the first token of the walk
    SliceWidth m_width;
    FetchPace m_pace;
    qint64 m_total = -1;
    qint64 m_rows = 0;
    int m_pages = 0;
    int m_slices = 0;
    bool m_runsToEnd = false;
    bool m_isLastLook = false;
    bool m_complete = false;
};
