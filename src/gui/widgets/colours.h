// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

class QPalette;

/// The one table of the colours that Outpost adds to the palette. Each has a form for light and
/// one for dark grounds. They stand out as WCAG 2.1 AA has it, by 4.5:1 as text and by 3:1 as a
/// mark, on every ground of the palettes of appearance.h and on the tints of these colours; a test
/// measures that. None is ever the only sign.
enum class Ink {
    Good,
    Doubtful,
    Bad,
    Touched, ///< somebody opened or clicked
    Neutral,
    Clicked, ///< this and the next five: in charts, beside those above
    Resubscribed,
    Unsubscribed,
    Spam,
    Rejected,
    Other,
    Focus, ///< the ring around what has the keyboard
    FilterKey, ///< this and the rest: text
    FilterOperator,
    FilterOff,
    FilterIncomplete,
    FilterWrong,
};

namespace Colours {

enum class Use { Mark, Text };

struct Entry {
    Ink ink;
    Use use;
    QRgb onLight;
    QRgb onDark;
};

inline constexpr std::size_t count = std::size_t(Ink::FilterWrong) + 1;

/// All of them, in the order of Ink.
[[nodiscard]] const std::array<Entry, count> &table();

[[nodiscard]] QColor of(Ink ink, const QPalette &palette);

/// \p ground with a little of \p ink, as a ground for the text of \p palette.
enum class Tint { Row, Bar, Field };
[[nodiscard]] QColor tinted(const QColor &ground, Ink ink, Tint tint, const QPalette &palette);

/// \p share of \p over, the rest of \p under.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, float share);

} // namespace Colours
