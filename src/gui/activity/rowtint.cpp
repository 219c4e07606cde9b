// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/rowtint.h"

#include "gui/widgets/colours.h"

#include <QPalette>
#include <optional>

namespace {

std::optional<Ink> inkOf(EventKind kind)
{
    switch (kind) {
    case EventKind::HardBounced:
    case EventKind::Rejected:
    case EventKind::Spam:
        return Ink::Bad;
    case EventKind::SoftBounced:
    case EventKind::Unsubscribed:
        return Ink::Doubtful;
    case EventKind::Delivered:
    case EventKind::Resubscribed:
        return Ink::Good;
    case EventKind::Opened:
    case EventKind::Clicked:
        return Ink::Touched;
    case EventKind::Processed:
    case EventKind::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace

QBrush rowTint(EventKind kind, const QPalette &palette)
{
    const std::optional<Ink> ink = inkOf(kind);
    const QColor base = palette.color(QPalette::Base);
    return ink ? QBrush(Colours::tinted(base, *ink, Colours::Tint::Row, palette)) : QBrush();
}
