// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/rowtint.h"

#include "gui/widgets/colours.h"

#include <QPalette>
#include <array>
#include <optional>
#include <utility>

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

/// Mixed once for a ground: the table asks for every cell it paints.
class Tints {
public:
    [[nodiscard]] const QBrush &of(EventKind kind, const QPalette &palette)
    {
        const QColor ground = palette.color(QPalette::Base);
        if (std::exchange(m_ground, ground) != ground)
            mix(palette);
        return m_brushes.at(std::size_t(kind));
    }

private:
    void mix(const QPalette &palette)
    {
        for (std::size_t kind = 0; kind < m_brushes.size(); ++kind) {
            const std::optional<Ink> ink = inkOf(EventKind(kind));
            m_brushes.at(kind) = ink
                ? QBrush(Colours::tinted(m_ground, *ink, Colours::Tint::Row, palette))
                : QBrush();
        }
    }

    QColor m_ground;
    std::array<QBrush, std::size_t(EventKind::Resubscribed) + 1> m_brushes;
};

} // namespace

QBrush rowTint(EventKind kind, const QPalette &palette)
{
    static Tints tints;
    return tints.of(kind, palette);
}
