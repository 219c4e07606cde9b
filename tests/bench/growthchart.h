// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

/// How a cost grows with the number of events.
struct GrowthLine {
    QString title; ///< e.g. "Decode"
    QString unit; ///< e.g. "ms"
    struct Point {
        double events;
        double cost;
    };
    std::vector<Point> points;
};

/// One small chart a line, both axes logarithmic, with the values written at the points and a
/// dashed line for a cost that grows as the events do: an SVG that is legible on light and dark.
[[nodiscard]] QByteArray growthChart(const std::vector<GrowthLine> &lines, const QString &caption);
