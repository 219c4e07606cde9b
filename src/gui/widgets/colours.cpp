// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/colours.h"

#include "gui/widgets/icons.h"

#include <QPalette>

namespace Colours {

namespace {

constexpr std::array<Entry, count> entries{{
    {Ink::Good, Use::Mark, 0xff1f8a4c, 0xff4cc27d},
    {Ink::Doubtful, Use::Mark, 0xffad6700, 0xfff0a83c},
    {Ink::Bad, Use::Mark, 0xffc9303c, 0xffff6b75},
    {Ink::Touched, Use::Mark, 0xff2477b5, 0xff5fb0ea},
    {Ink::Neutral, Use::Mark, 0xff6b7280, 0xff9aa4ae},
    {Ink::Clicked, Use::Mark, 0xff124f80, 0xffa3d3f7},
    {Ink::Resubscribed, Use::Mark, 0xff3d6b00, 0xffa9d46a},
    {Ink::Unsubscribed, Use::Mark, 0xff7a5c00, 0xffd9c25a},
    {Ink::Spam, Use::Mark, 0xff8f1f8f, 0xffe08be0},
    {Ink::Rejected, Use::Mark, 0xff8e2430, 0xffff9aa2},
    {Ink::Other, Use::Mark, 0xff555555, 0xffc0c0c0},
    {Ink::Focus, Use::Mark, 0xff1d6fa5, 0xff6ab7ec},
    {Ink::FilterKey, Use::Text, 0xff0b5394, 0xff8ab8ff},
    {Ink::FilterOperator, Use::Text, 0xff7a3e9d, 0xffd9a5ff},
    {Ink::FilterOff, Use::Text, 0xff5f6368, 0xffa8adb2},
    {Ink::FilterIncomplete, Use::Text, 0xff7a4b00, 0xffffc46b},
    {Ink::FilterWrong, Use::Text, 0xffa31515, 0xffff9d94},
}};

constexpr float shareOf(Tint tint)
{
    switch (tint) {
    case Tint::Row:
        return 0.2F;
    case Tint::Bar:
        return 0.16F;
    case Tint::Field:
        break;
    }
    return 0.1F;
}

} // namespace

const std::array<Entry, count> &table()
{
    return entries;
}

QColor of(Ink ink, const QPalette &palette)
{
    const Entry &entry = entries.at(std::size_t(ink));
    return QColor::fromRgb(isDark(palette) ? entry.onDark : entry.onLight);
}

QColor tinted(const QColor &ground, Ink ink, Tint tint, const QPalette &palette)
{
    return mixed(ground, of(ink, palette), shareOf(tint));
}

QColor mixed(const QColor &under, const QColor &over, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

} // namespace Colours
