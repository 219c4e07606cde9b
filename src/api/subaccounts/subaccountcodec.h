// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/listpage.h"
#include "api/subaccounts/subaccount.h"
#include "api/subaccounts/subaccountstateanswer.h"
#include "core/result.h"

#include <QByteArray>

/// An answer of /subaccounts/search: the list is `data.subaccounts`; some have seen `data.results`.
[[nodiscard]] Result<ListPage<Subaccount>, ApiError> subaccountsIn(const QByteArray &body);

/// An answer of /subaccount/add or /subaccount/edit. One without an id is not understood.
[[nodiscard]] Result<Subaccount, ApiError> addedSubaccountIn(const QByteArray &body);

/// An answer of /subaccount/close or /subaccount/reopen: `data` is a sentence, or an object as the
/// contract has it.
[[nodiscard]] Result<SubaccountStateAnswer, ApiError> subaccountStateIn(const QByteArray &body);

/// One entry of a list, as the service has it.
[[nodiscard]] Subaccount subaccountOf(const QJsonObject &json);
