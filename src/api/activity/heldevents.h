// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <QDateTime>
#include <unordered_map>

/// Events that are there already and will come once more, by how often: of three twins, of which
/// two are held, one is new.
class HeldEvents {
public:
    void add(quint64 twinHash) { ++m_counts[twinHash]; }

    /// Whether one more of \p twinHash was expected. It isn't any longer then.
    [[nodiscard]] bool take(quint64 twinHash);

private:
    std::unordered_map<quint64, quint32> m_counts;
};

/// The rows of \p table that a question for the seconds from \p start to \p end will bring once
/// more. An invalid time is no bound. A second more on each side: whether the end belongs in is not
/// documented beyond doubt, and a row that doesn't come does no harm here. Rows without a readable
/// time are among them.
[[nodiscard]] HeldEvents heldIn(const EventTable &table, const QDateTime &start,
                                const QDateTime &end);
