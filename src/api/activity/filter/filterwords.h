// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterkey.h"
#include "api/activity/filter/filterproblem.h"

#include <QStringView>

/// The sentences of FilterProblem. Severity and place are filled in by who finds the problem.
namespace FilterWords {

[[nodiscard]] FilterProblem unknownKey(QStringView name);
[[nodiscard]] FilterProblem missingValue(QStringView before);
[[nodiscard]] FilterProblem missingHeaderName();
[[nodiscard]] FilterProblem emptyQuotes();
[[nodiscard]] FilterProblem openQuote();
[[nodiscard]] FilterProblem gluedTogether();
[[nodiscard]] FilterProblem nothingBehind(QChar sign);
[[nodiscard]] FilterProblem nothingBefore(QChar sign);
[[nodiscard]] FilterProblem emptyBrackets();
[[nodiscard]] FilterProblem openBracket();
[[nodiscard]] FilterProblem strayBracket();
[[nodiscard]] FilterProblem tooDeep();
[[nodiscard]] FilterProblem unknownEvent(const QString &value);
[[nodiscard]] FilterProblem notATime(const QString &value);
[[nodiscard]] FilterProblem severalTimes(FilterKey key);
[[nodiscard]] FilterProblem secondTime(FilterKey key);
[[nodiscard]] FilterProblem invertedTime(FilterKey key);
[[nodiscard]] FilterProblem timeInGroup(FilterKey key);

} // namespace FilterWords
