// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/bulk/bulkcontext.h"

#include <QString>

class ApiClient;

/// Under which key a name stands in what is known, and its twins that differ by case.
[[nodiscard]] QString subaccountKey(const QString &name);

/// And an id: upper and lower case differ.
[[nodiscard]] QString subaccountIdKey(const QString &id);

/// All subaccounts, by both. Never null; \p parent owns the reply.
[[nodiscard]] ApiReplyOf<BulkContext> *readKnownSubaccounts(ApiClient &client, QObject *parent);
