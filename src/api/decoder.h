// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "core/result.h"

#include <QByteArray>
#include <functional>

/// Makes a \p T of the body of an answer that reports no failure. Runs in a worker thread and may
/// outlive the reply, so it must own what it uses. Its errors need neither account nor operation.
template <typename T> using Decoder = std::function<Result<T, ApiError>(const QByteArray &body)>;
