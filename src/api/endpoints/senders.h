// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoints/makers.h"

/// Who may send, and to whom.
namespace endpoints {

inline constexpr Endpoint allowedRecipientsAdd
    = withSubaccountId(creates("/allowed_recipients/add"_L1));
inline constexpr Endpoint allowedRecipientsRemove
    = withSubaccountId(sets("/allowed_recipients/remove"_L1));
inline constexpr Endpoint allowedRecipientsUpdate
    = withSubaccountId(sets("/allowed_recipients/update"_L1));
inline constexpr Endpoint allowedRecipientsView
    = withSubaccountId(reads("/allowed_recipients/view"_L1));

inline constexpr Endpoint allowedSendersAdd = withSubaccountId(creates("/allowed_senders/add"_L1));
inline constexpr Endpoint allowedSendersRemove
    = withSubaccountId(sets("/allowed_senders/remove"_L1));
inline constexpr Endpoint allowedSendersUpdate
    = withSubaccountId(sets("/allowed_senders/update"_L1));
inline constexpr Endpoint allowedSendersView = withSubaccountId(reads("/allowed_senders/view"_L1));

inline constexpr Endpoint domainAdd = withSubaccountId(creates("/domain/add"_L1));
inline constexpr Endpoint domainRemove = withSubaccountId(sets("/domain/remove"_L1));
inline constexpr Endpoint domainReturnpath = withSubaccountId(sets("/domain/returnpath"_L1));

/// The list is of those who get access to the domain.
inline constexpr Endpoint domainSubaccountAccess
    = withSubaccountList(sets("/domain/subaccount_access"_L1));
inline constexpr Endpoint domainTracking = withSubaccountId(sets("/domain/tracking"_L1));

/// Looks the records up in DNS before it answers.
inline constexpr Endpoint domainVerify = withSubaccountId(sets("/domain/verify"_L1));
inline constexpr Endpoint domainView = withSubaccountId(reads("/domain/view"_L1));

/// Sends the verification mail, again for an address that is there already.
inline constexpr Endpoint singleSenderEmailsAdd
    = withSubaccountId(creates("/single_sender_emails/add"_L1));
inline constexpr Endpoint singleSenderEmailsRemove
    = withSubaccountId(sets("/single_sender_emails/remove"_L1));
inline constexpr Endpoint singleSenderEmailsView
    = withSubaccountId(reads("/single_sender_emails/view"_L1));

inline constexpr Endpoint suppressionAdd = withSubaccountId(sets("/suppression/add"_L1));
inline constexpr Endpoint suppressionRemove = withSubaccountId(sets("/suppression/remove"_L1));
inline constexpr Endpoint suppressionView = withSubaccountId(reads("/suppression/view"_L1));

} // namespace endpoints
