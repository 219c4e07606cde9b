// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <string_view>

/// An answer that isn't complete JSON. \p detail is the parser's plain English.
[[nodiscard]] ApiError brokenJson(std::string_view detail);

/// \p field (a path such as "data.events") is of a type that nothing can be made of.
/// \p found is the service's JSON for it, of any length; empty where the field is missing.
[[nodiscard]] ApiError unexpectedField(const QString &field, std::string_view found);
