// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/senders/allowedsenders.h"
#include "core/result.h"

#include <QByteArray>

/// An answer of any /allowed_senders operation. A list of objects that have an address each is
/// taken, too.
[[nodiscard]] Result<AllowedSenders, ApiError> allowedSendersIn(const QByteArray &body);
