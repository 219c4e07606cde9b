// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterexpression.h"
#include "api/activity/filter/filterproblem.h"
#include "api/activity/filter/filtertoken.h"

#include <QStringView>

/// What became of a filter's text.
///
///     any       = all { "|" all }
///     all       = item { item }
///     item      = { "-" | "~" } ( "(" any ")" | condition )
///     condition = [ key ":" ] values | "header:" name [ "=" values ]
///     values    = value { "," value }
///     value     = word | '"' { character | '\"' | '\\' } '"'
///
/// A word ends before a blank or one of  , | ( ) "  . Letters before a colon must be a key, or
/// "//" must follow, as in a URL. since: and until: stand once, outside of brackets, without "|"
/// and "-".
struct FilterReading {
    enum class State {
        Empty, ///< nothing but blanks
        Valid,
        Incomplete, ///< right so far
        Wrong, ///< must never become a request
    };

    State state = State::Empty;
    /// Of a text that is Valid or Empty; else of what could be understood, not to be applied.
    FilterExpression expression;
    QList<FilterProblem> problems; ///< by position
    QList<FilterToken> tokens; ///< by position
};

[[nodiscard]] FilterReading readFilter(QStringView text);
