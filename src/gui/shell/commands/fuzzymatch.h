// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

/// How well what was typed fits a text. A higher score is a better fit; scores of different
/// patterns can't be compared.
struct FuzzyMatch {
    int score = 0;
    QList<int> places; ///< of the letters found, ascending, in UTF-16 units
};

/// Looks for the letters of \p word in \p text, in their order, wherever they stand; nothing if one
/// is missing. Case and accents don't count. Letters that begin a word or follow each other count
/// more than scattered ones, early ones more than late ones, and a short text more than a long one.
/// Letters that are scattered all over the text are no match.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &word, const QString &text);
