// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

struct HttpAnswer;

/// The error of a call that got no complete answer.
[[nodiscard]] ApiError transportFailure(const HttpAnswer &answer);
