// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/statistics/emailhistory.h"
#include "core/result.h"

#include <QByteArray>

/// An answer of /stats/email_history, however it is grouped.
[[nodiscard]] Result<EmailHistory, ApiError> emailHistoryIn(const QByteArray &body);
