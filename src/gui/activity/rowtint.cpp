// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/rowtint.h"

#include <QPalette>
#include <optional>

namespace {

std::optional<QColor> colourOf(EventKind kind)
{
    switch (kind) {
    case EventKind::HardBounced:
    case EventKind::Rejected:
    case EventKind::Spam:
        return QColor(0xd8434e);
    case EventKind::SoftBounced:
    case EventKind::Unsubscribed:
        return QColor(0xd98200);
    case EventKind::Delivered:
    case EventKind::Resubscribed:
        return QColor(0x2e9e5b);
    case EventKind::Opened:
    case EventKind::Clicked:
        return QColor(0x2e86c9);
    case EventKind::Processed:
    case EventKind::Unknown:
        break;
    }
    return std::nullopt;
}

QColor mixed(const QColor &ground, const QColor &colour)
{
    constexpr float share = 0.2F;
    const auto mix = [](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(ground.redF(), colour.redF()),
                            mix(ground.greenF(), colour.greenF()),
                            mix(ground.blueF(), colour.blueF()));
}

} // namespace

QBrush rowTint(EventKind kind, const QPalette &palette)
{
    const std::optional<QColor> colour = colourOf(kind);
    return colour ? QBrush(mixed(palette.color(QPalette::Base), *colour)) : QBrush();
}
