// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterexpression.h"
#include "api/activity/filter/subaccountnames.h"
#include "gui/activity/filter/filterchip.h"

#include <QList>

/// A chip for each of the filterParts() of \p filter.
[[nodiscard]] QList<FilterChipContent> chipsOf(const FilterExpression &filter,
                                               const SubaccountNames &subaccounts);

/// The filterParts() that are answered at \p place, as one filter.
[[nodiscard]] FilterExpression partsAt(FilterChipContent::Place place,
                                       const FilterExpression &filter,
                                       const SubaccountNames &subaccounts);
