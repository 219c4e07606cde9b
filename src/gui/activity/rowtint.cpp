// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/rowtint.h"

#include <QPalette>
#include <array>
#include <optional>
#include <utility>

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

/// Mixed once for a ground: the table asks for every cell it paints.
class Tints {
public:
    [[nodiscard]] const QBrush &of(EventKind kind, const QColor &ground)
    {
        if (std::exchange(m_ground, ground) != ground)
            mix();
        return m_brushes.at(std::size_t(kind));
    }

private:
    void mix()
    {
        for (std::size_t kind = 0; kind < m_brushes.size(); ++kind) {
            const std::optional<QColor> colour = colourOf(EventKind(kind));
            m_brushes.at(kind) = colour ? QBrush(mixed(m_ground, *colour)) : QBrush();
        }
    }

    QColor m_ground;
    std::array<QBrush, std::size_t(EventKind::Resubscribed) + 1> m_brushes;
};

} // namespace

QBrush rowTint(EventKind kind, const QPalette &palette)
{
    static Tints tints;
    return tints.of(kind, palette.color(QPalette::Base));
}
