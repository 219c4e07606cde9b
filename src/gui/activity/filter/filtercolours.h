// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QTextCharFormat>

class QPalette;

/// A stretch of the typed filter that looks alike.
struct FilterSpan {
    enum class Kind {
        Key, ///< from:
        Operator, ///< | - ( ) ,
        Value,
        SwitchedOff, ///< kept, but not applied
        Incomplete, ///< right so far
        Wrong,
    };
    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Value;

    friend bool operator==(const FilterSpan &, const FilterSpan &) = default;
};

/// How the whole line stands.
enum class FilterVerdict { Empty, Valid, Incomplete, Wrong };

/// The colours of the typed filter, readable (contrast 4.5 and more) on the field's ground in
/// light and dark. No meaning hangs on them alone: icon, wavy line and words say the same.
namespace FilterColours {

[[nodiscard]] QColor ground(FilterVerdict verdict, const QPalette &palette);
[[nodiscard]] QTextCharFormat format(FilterSpan::Kind kind, const QPalette &palette);

} // namespace FilterColours
