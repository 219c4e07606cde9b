// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoints/makers.h"

/// The accounts below the master account, and what the service calls back.
namespace endpoints {

inline constexpr Endpoint subaccountAdd
    = countedAs(creates("/subaccount/add"_L1), RateLimitGroup::SubaccountAdd);
inline constexpr Endpoint subaccountClose = sets("/subaccount/close"_L1);
inline constexpr Endpoint subaccountEdit = sets("/subaccount/edit"_L1);
inline constexpr Endpoint subaccountReopen = sets("/subaccount/reopen"_L1);

inline constexpr Endpoint subaccountsSearch = reads("/subaccounts/search"_L1);

inline constexpr Endpoint webhookAdd = withSubaccountId(creates("/webhook/add"_L1));
inline constexpr Endpoint webhookEdit = withSubaccountId(sets("/webhook/edit"_L1));
inline constexpr Endpoint webhookRemove = withSubaccountId(sets("/webhook/remove"_L1));
inline constexpr Endpoint webhookView = withSubaccountId(reads("/webhook/view"_L1));

} // namespace endpoints
