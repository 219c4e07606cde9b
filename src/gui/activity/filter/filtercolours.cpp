// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filtercolours.h"

#include "gui/widgets/icons.h"

#include <QPalette>

namespace FilterColours {

namespace {

struct Pair {
    QRgb onLight;
    QRgb onDark;

    [[nodiscard]] QColor on(const QPalette &palette) const
    {
        return QColor::fromRgb(isDark(palette) ? onDark : onLight);
    }
};

constexpr Pair keyColour{0xff0b5394, 0xff8ab8ff};
constexpr Pair operatorColour{0xff7a3e9d, 0xffd9a5ff};
constexpr Pair offColour{0xff5f6368, 0xffa8adb2};
constexpr Pair incompleteColour{0xff7a4b00, 0xffffc46b};
constexpr Pair wrongColour{0xffa31515, 0xffff9d94};

QColor tint(const QColor &base, const QColor &colour)
{
    constexpr float share = 0.10F;
    return QColor::fromRgbF(base.redF() * (1 - share) + colour.redF() * share,
                            base.greenF() * (1 - share) + colour.greenF() * share,
                            base.blueF() * (1 - share) + colour.blueF() * share);
}

QTextCharFormat coloured(const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

QTextCharFormat underlined(const QColor &colour, QTextCharFormat::UnderlineStyle style)
{
    QTextCharFormat format = coloured(colour);
    format.setUnderlineStyle(style);
    format.setUnderlineColor(colour);
    return format;
}

} // namespace

QColor ground(FilterVerdict verdict, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    switch (verdict) {
    case FilterVerdict::Empty:
        break;
    case FilterVerdict::Valid:
        return tint(base, QColor(0x27ae60));
    case FilterVerdict::Incomplete:
        return tint(base, QColor(0xf67400));
    case FilterVerdict::Wrong:
        return tint(base, QColor(0xda4453));
    }
    return base;
}

QTextCharFormat format(FilterSpan::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case FilterSpan::Kind::Key:
        return coloured(keyColour.on(palette));
    case FilterSpan::Kind::Operator:
        return coloured(operatorColour.on(palette));
    case FilterSpan::Kind::Value:
        break;
    case FilterSpan::Kind::SwitchedOff: {
        QTextCharFormat off = coloured(offColour.on(palette));
        off.setFontStrikeOut(true);
        return off;
    }
    case FilterSpan::Kind::Incomplete:
        return underlined(incompleteColour.on(palette), QTextCharFormat::DashUnderline);
    case FilterSpan::Kind::Wrong:
        return underlined(wrongColour.on(palette), QTextCharFormat::WaveUnderline);
    }
    return coloured(palette.color(QPalette::Text));
}

} // namespace FilterColours
