// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/filter/filtercolours.h"

#include <QList>

struct FilterReading;

/// How the text of \p reading is to look: its pieces, over them what is switched off, over that
/// what is wrong.
[[nodiscard]] QList<FilterSpan> spansOf(const FilterReading &reading);

[[nodiscard]] FilterVerdict verdictOf(const FilterReading &reading);
