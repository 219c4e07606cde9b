// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>
#include <optional>

/// When a live tail looks for new events, and how far back it reads each time. Pure: all times are
/// given, wall times in milliseconds since 1970, others since boot.
///
/// Events show themselves late. Each look therefore reads again what lies less than overlap()
/// before the last complete look, so that an event that is late by up to so much isn't missed. The
/// overlap grows when events have been seen to come later than thought.
class TailPlan {
public:
    using Time = std::chrono::milliseconds;

    static constexpr std::chrono::minutes leastOverlap{5};
    static constexpr std::chrono::minutes mostOverlap{30};
    static constexpr int mostRequestsPerMinute = 12;

    /// All events before \p completeAt were asked for at that moment.
    explicit TailPlan(qint64 completeAt);

    /// From which wall time on the next look reads.
    [[nodiscard]] qint64 readsFrom() const;

    /// No event before this wall time is still to come, unless it is later than any before it.
    [[nodiscard]] qint64 completeUpTo() const;
    [[nodiscard]] Time overlap() const { return m_overlap; }
    [[nodiscard]] Time latestSeen() const { return m_lateness; } ///< how late events came
    [[nodiscard]] Time interval() const { return m_interval; }

    /// What it costs at this pace.
    [[nodiscard]] double requestsPerMinute() const;

    /// Of an event of \p time that is new.
    void sawNew(qint64 time);

    /// A look that was asked for at wall time \p askedAt is complete, after \p pages pages.
    void looked(qint64 askedAt, int pages);

    /// A look failed: the next one waits longer.
    void failed();

private:
    void choosePace();

    qint64 m_completeAt;
    std::optional<qint64> m_newest; ///< event ever seen
    Time m_overlap{leastOverlap};
    Time m_lateness{0};
    Time m_wished; ///< between two looks
    Time m_interval;
    int m_pages = 1; ///< of the last look
    bool m_hasNew = false; ///< since the last complete look
};
