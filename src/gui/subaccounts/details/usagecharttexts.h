// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/usagesnapshot.h"
#include "gui/activity/numbers/eventchart.h"

class QPalette;

/// How the use of a plan looks and reads.
namespace UsageChartTexts {

/// A bar a day from the first to the last snapshot; days without one are left empty.
[[nodiscard]] EventChartData dataOf(const UsageSeries &series, const QPalette &palette);

/// Of a bar, e.g. "2026-03-01: 1,234 of 10,000 used".
[[nodiscard]] QString dayText(const UsageSeries &series, int step);

/// The whole for a screen reader.
[[nodiscard]] QString summary(const UsageSeries &series);

} // namespace UsageChartTexts
