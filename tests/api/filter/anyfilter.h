// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterexpression.h"

#include <rapidcheck.h>

/// Random filters for properties.
namespace AnyFilter {

/// One to eight characters from all over Unicode, the filter's own signs among them.
[[nodiscard]] rc::Gen<QString> someText();

[[nodiscard]] rc::Gen<FilterCondition> someCondition();

/// Of groups in one another up to \p depth, without times.
[[nodiscard]] rc::Gen<FilterExpression> someTree(int depth);

/// Like that, and with times where they may stand.
[[nodiscard]] rc::Gen<FilterExpression> someFilter();

} // namespace AnyFilter
