// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/filter/filtersuggestion.h"

struct FilterReading;
struct FilterVocabulary;

/// What could be typed at \p cursor of \p text, whose reading is \p reading: keys, event kinds,
/// times, and from \p vocabulary senders, recipients, usernames and subaccounts. What begins like
/// the typed word comes before what contains it. Nothing where the word is complete already.
[[nodiscard]] FilterSuggestions suggestionsAt(const QString &text, const FilterReading &reading,
                                              qsizetype cursor, const FilterVocabulary &vocabulary);
