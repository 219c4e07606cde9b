// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/bulk/bulkcontext.h"

class ApiClient;

/// The sender domains of whoever is worked as, by their A-labels. Never null; \p parent owns the
/// reply.
[[nodiscard]] ApiReplyOf<BulkContext> *readKnownDomains(ApiClient &client, QObject *parent);
