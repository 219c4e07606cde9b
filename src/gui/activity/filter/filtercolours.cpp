// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filtercolours.h"

#include "gui/widgets/colours.h"

#include <QPalette>

namespace FilterColours {

namespace {

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
        return Colours::tinted(base, Ink::Good, Colours::Tint::Field, palette);
    case FilterVerdict::Incomplete:
        return Colours::tinted(base, Ink::Doubtful, Colours::Tint::Field, palette);
    case FilterVerdict::Wrong:
        return Colours::tinted(base, Ink::Bad, Colours::Tint::Field, palette);
    }
    return base;
}

QTextCharFormat format(FilterSpan::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case FilterSpan::Kind::Key:
        return coloured(Colours::of(Ink::FilterKey, palette));
    case FilterSpan::Kind::Operator:
        return coloured(Colours::of(Ink::FilterOperator, palette));
    case FilterSpan::Kind::Value:
        break;
    case FilterSpan::Kind::SwitchedOff: {
        QTextCharFormat off = coloured(Colours::of(Ink::FilterOff, palette));
        off.setFontStrikeOut(true);
        return off;
    }
    case FilterSpan::Kind::Incomplete:
        return underlined(Colours::of(Ink::FilterIncomplete, palette),
                          QTextCharFormat::DashUnderline);
    case FilterSpan::Kind::Wrong:
        return underlined(Colours::of(Ink::FilterWrong, palette), QTextCharFormat::WaveUnderline);
    }
    return coloured(palette.color(QPalette::Text));
}

} // namespace FilterColours
