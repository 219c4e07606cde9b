// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// One line of the completion list. All texts are shown literally.
struct FilterSuggestion {
    QString insert; ///< takes the place of what is there
    QString label; ///< what the list shows
    QString note; ///< beside it, e.g. what a key finds

    friend bool operator==(const FilterSuggestion &, const FilterSuggestion &) = default;
};

struct FilterSuggestions {
    qsizetype start = 0; ///< of the stretch that a suggestion replaces
    qsizetype length = 0;
    QList<FilterSuggestion> items;
    enum class Offer {
        Always,
        OnRequest, ///< nothing was typed that they would complete
    } offer
        = Offer::Always;
};
