// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// Every character that \p character equals when case is ignored (Unicode simple case folding),
/// itself included; e.g. k, K and the Kelvin sign for K.
[[nodiscard]] std::vector<char32_t> caseVariants(char32_t character);
