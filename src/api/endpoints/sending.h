// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoints/makers.h"

/// What leaves the account, and what it is made from.
namespace endpoints {

inline constexpr Endpoint emailBatch = carriesMail(creates("/email/batch"_L1));
inline constexpr Endpoint emailMime = carriesMail(creates("/email/mime"_L1));
inline constexpr Endpoint emailSend = carriesMail(creates("/email/send"_L1));
inline constexpr Endpoint emailScheduledRemove = sets("/email/scheduled/remove"_L1);
inline constexpr Endpoint emailScheduledSearch = reads("/email/scheduled/search"_L1);

inline constexpr Endpoint smsSend = creates("/sms/send"_L1);
inline constexpr Endpoint smsSummary = withSubaccountId(reads("/sms/summary"_L1));
inline constexpr Endpoint smsViewReceived = withSubaccountId(reads("/sms/view-received"_L1));
inline constexpr Endpoint smsViewSent = withSubaccountId(reads("/sms/view-sent"_L1));

inline constexpr Endpoint templateAdd = creates("/template/add"_L1);
inline constexpr Endpoint templateDelete = sets("/template/delete"_L1);
inline constexpr Endpoint templateEdit = sets("/template/edit"_L1);
inline constexpr Endpoint templateSearch = reads("/template/search"_L1);
inline constexpr Endpoint templateView = reads("/template/view"_L1);

} // namespace endpoints
