// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <optional>

/// Where a popover goes that points at something.
struct TourPlace {
    QRect popover;
    std::optional<Qt::Edge> arrow; ///< the side of the popover that points; none: it lies upon it
};

/// For one of \p size that points at \p target: beside it within \p room, else upon it, at the
/// lower end.
[[nodiscard]] TourPlace tourPlace(const QSize &size, const QRect &target, const QRect &room);
