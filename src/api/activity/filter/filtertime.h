// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>
#include <optional>

enum class FilterTimeEdge {
    Since, ///< a day begins at its first moment
    Until, ///< a day is over after its last: "until:yesterday" has all of yesterday
};

enum class FilterTimeForm { Complete, Beginning, Wrong };

/// A moment as since: and until: take it, seen from \p now: 30m, 2h, 7d, 1w (back from now),
/// today, yesterday, 2026-11-24, 2026-11-24T10:00, 2026-11-24T10:00:00[.123], the last two with
/// Z or an offset like +01:00. Without that in the local zone. Nothing for the rest.
[[nodiscard]] std::optional<QDateTime> filterTime(QStringView value, FilterTimeEdge edge,
                                                  const QDateTime &now);

/// Whether filterTime() takes \p value, or would if one went on typing.
[[nodiscard]] FilterTimeForm filterTimeForm(QStringView value);

/// A moment as it is typed, in UTC: "2026-11-24T10:00:00Z".
[[nodiscard]] QString filterTimeText(const QDateTime &time);
