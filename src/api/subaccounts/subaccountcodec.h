// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/listpage.h"
#include "api/subaccounts/subaccount.h"
#include "core/result.h"

#include <QByteArray>

/// An answer of /subaccounts/search: the list is `data.subaccounts`; some have seen `data.results`.
[[nodiscard]] Result<ListPage<Subaccount>, ApiError> subaccountsIn(const QByteArray &body);

/// An answer of /subaccount/add. One without an id is not understood.
[[nodiscard]] Result<Subaccount, ApiError> addedSubaccountIn(const QByteArray &body);
