// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/keys/keypermissions.h"
#include "core/result.h"

/// Reads the answer of /api_keys/permissions: `data` is a list of paths (the example of the
/// service's contract), or of objects with a list `data` of paths (its schema).
[[nodiscard]] Result<KeyPermissions, ApiError> decodedKeyPermissions(const QByteArray &body);
