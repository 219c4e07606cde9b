// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterkey.h"

/// A piece of a filter's text, for colouring and completion. Blanks are none.
struct FilterToken {
    enum class Kind : quint8 {
        Key, ///< with its colon
        UnknownKey, ///< likewise
        HeaderName,
        Equals, ///< between a header's name and its values
        Value,
        Quoted, ///< a value with its quotes, the last of which may be missing
        Comma,
        Bar,
        Not,
        Off,
        Open,
        Close,
    };

    Kind kind = Kind::Value;
    qsizetype position = 0; ///< in UTF-16 units
    qsizetype length = 0;
    FilterKey key = FilterKey::Text; ///< of the condition that it belongs to

    [[nodiscard]] qsizetype end() const { return position + length; }
    friend bool operator==(const FilterToken &, const FilterToken &) = default;
};
