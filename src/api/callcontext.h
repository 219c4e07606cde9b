// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

/// What stands in every error of a call.
struct CallContext {
    QString account; ///< its name
    QString operation; ///< path

    [[nodiscard]] ApiError completed(ApiError error) const
    {
        error.account = account;
        error.operation = operation;
        return error;
    }
};
