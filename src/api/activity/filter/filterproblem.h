// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// What is wrong with a filter's text, where, and what would cure it.
struct FilterProblem {
    enum class Severity {
        Incomplete, ///< right so far: goes on typing
        Wrong,
    };

    Severity severity = Severity::Wrong;
    qsizetype position = 0; ///< in UTF-16 units of the text
    qsizetype length = 0; ///< 0: between two characters, or at the end
    QString message; ///< a sentence, without the place
    QString cure = {}; ///< a sentence; may be empty
    /// What to put in the place of the range to cure it at a click; nothing if it is not so simple.
    std::optional<QString> replacement = std::nullopt;

    friend bool operator==(const FilterProblem &, const FilterProblem &) = default;

    /// The place as a person counts it, from 1.
    [[nodiscard]] qsizetype column() const { return position + 1; }

    /// All in one: "Column 7: …"
    [[nodiscard]] QString sentence() const;
};
