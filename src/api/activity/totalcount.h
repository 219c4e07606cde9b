// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// total_events over the pages of one question; -1 where the service doesn't say.
class TotalCount {
public:
    /// Of the next page. Returns by how much it grew since the page before.
    qint64 add(qint64 total);

    [[nodiscard]] qint64 last() const { return m_last; }

    /// Since the first page.
    [[nodiscard]] qint64 growth() const { return m_last - m_first; }

private:
    qint64 m_first = -1;
    qint64 m_last = -1;
};
