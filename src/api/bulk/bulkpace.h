// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"

#include <QDateTime>
#include <QList>
#include <chrono>

/// How long the request queue takes for \p calls more of \p group, at least, when those of
/// \p before (UTC) are on its books. A person's writes may burst at first; then they are spaced
/// as the limit asks.
[[nodiscard]] std::chrono::seconds bulkTime(RateLimitGroup group, int calls,
                                            const QList<QDateTime> &before, const QDateTime &now);

/// "50 an hour", for the groups of which the service publishes a limit; else empty.
[[nodiscard]] QString limitText(RateLimitGroup group);
