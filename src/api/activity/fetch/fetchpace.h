// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>

/// How long a page takes, its wait for a turn included, and how many pages of a slice therefore
/// end well within the life of a page token.
class FetchPace {
public:
    using Time = std::chrono::milliseconds;

    /// One page took \p time.
    void note(Time time);

    /// A token was to live \p life when it came.
    void noteLife(Time life) { m_life = life; }

    [[nodiscard]] Time forPages(qint64 pages) const { return m_pageTime * pages; }

    /// Of one slice: half a token's life, for things can get slower meanwhile.
    [[nodiscard]] qint64 pagesPerSlice() const;

private:
    Time m_pageTime{1000};
    Time m_life{std::chrono::minutes(5)};
};
