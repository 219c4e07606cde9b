// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <unordered_map>

/// Events that are there already and will come once more, by how often: of three twins, of which
/// two are held, one is new.
class HeldEvents {
public:
    void add(quint64 identity) { ++m_counts[identity]; }

    /// Whether one more of \p identity was expected. It isn't any longer then.
    [[nodiscard]] bool take(quint64 identity);

private:
    std::unordered_map<quint64, quint32> m_counts;
};

/// Every row of \p table.
[[nodiscard]] HeldEvents allOf(const EventTable &table);

/// The rows at the end of \p table that have the same second as the last one.
[[nodiscard]] HeldEvents lastSecondOf(const EventTable &table);
