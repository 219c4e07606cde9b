// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterexpression.h"

/// The parts of which all must hold: what a person sees as the conditions of the filter, a chip
/// each. Nothing for an empty filter.
[[nodiscard]] QList<FilterExpression> filterParts(const FilterExpression &filter);

/// Whether inverting \p part gives a filter that can be typed: since: and until: can't.
[[nodiscard]] bool canInvert(const FilterExpression &part);

/// \p filter with one of its filterParts() changed. \p index must be one of them.
[[nodiscard]] FilterExpression withPart(const FilterExpression &filter, qsizetype index,
                                        const FilterExpression &part);
[[nodiscard]] FilterExpression withoutPart(const FilterExpression &filter, qsizetype index);
[[nodiscard]] FilterExpression withPartInverted(const FilterExpression &filter, qsizetype index);
[[nodiscard]] FilterExpression withPartSwitched(const FilterExpression &filter, qsizetype index);

/// \p filter with one condition more. One that is there already is switched on in place of that;
/// its opposite is replaced by it.
[[nodiscard]] FilterExpression withAdded(const FilterExpression &filter,
                                         const FilterExpression &part);
