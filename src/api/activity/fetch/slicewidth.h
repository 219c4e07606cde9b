// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>

/// How long the next slice of a search should be, from how dense the events were in the one before
/// it. Traffic changes by the hour: a slice is at most four times as long as the one before.
class SliceWidth {
public:
    using Time = std::chrono::milliseconds;

    /// \p rows events were found in \p span.
    void note(qint64 rows, Time span);

    /// For about \p rows events; whole seconds, at least one.
    [[nodiscard]] Time next(qint64 rows) const;

private:
    double m_density = 0; ///< events a millisecond
    Time m_last{0};
};
