// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

struct AnswerFields;

/// What a refusal means: by its code, then by its message, then by the HTTP status. Never by the
/// status alone, for the service reports one and the same fault under several.
[[nodiscard]] ApiError::Kind kindOf(const AnswerFields &fields, int httpStatus);

/// When there is no code and no message: by the HTTP status.
[[nodiscard]] ApiError::Kind kindOf(int httpStatus);
