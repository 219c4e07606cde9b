// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/statistics/emailcycle.h"
#include "core/result.h"

#include <QByteArray>

/// An answer of /stats/email_cycle.
[[nodiscard]] Result<EmailCycle, ApiError> emailCycleIn(const QByteArray &body);
