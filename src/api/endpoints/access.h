// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoints/makers.h"

/// Keys, SMTP users and addresses: what lets a program in.
namespace endpoints {

inline constexpr Endpoint apiKeysAdd
    = countedAs(withSubaccountId(creates("/api_keys/add"_L1)), RateLimitGroup::ApiKeysAdd);

/// Not to be used: fills what is left out with defaults. The PATCH below does not.
inline constexpr Endpoint apiKeysEdit = withSubaccountId(sets("/api_keys/edit"_L1));

/// Changes only what is sent.
inline constexpr Endpoint apiKeysPatch = patched(withSubaccountId(sets("/api_keys/edit"_L1)));

/// Open to every key, also to one without any right.
inline constexpr Endpoint apiKeysPermissions = reads("/api_keys/permissions"_L1);
inline constexpr Endpoint apiKeysRemove = withSubaccountId(sets("/api_keys/remove"_L1));
inline constexpr Endpoint apiKeysView = withSubaccountId(reads("/api_keys/view"_L1));

inline constexpr Endpoint dedicatedIpsView = reads("/dedicated_ips/view"_L1);

inline constexpr Endpoint ipAllowList = sets("/ip_allow_list"_L1);

/// The first entry without this machine's own address locks Outpost out.
inline constexpr Endpoint ipAllowListAdd = creates("/ip_allow_list/add"_L1);
inline constexpr Endpoint ipAllowListEdit = sets("/ip_allow_list/edit"_L1);
inline constexpr Endpoint ipAllowListRemove = sets("/ip_allow_list/remove"_L1);
inline constexpr Endpoint ipAllowListView = reads("/ip_allow_list/view"_L1);

inline constexpr Endpoint ipAuthPatch = patched(withSubaccountId(sets("/ip_auth/edit"_L1)));
inline constexpr Endpoint ipAuthRemove = withSubaccountId(sets("/ip_auth/remove"_L1));
inline constexpr Endpoint ipAuthView = withSubaccountId(reads("/ip_auth/view"_L1));

inline constexpr Endpoint usersSmtpAdd = withSubaccountId(creates("/users/smtp/add"_L1));

/// Not to be used: fills what is left out with defaults. The PATCH below does not.
inline constexpr Endpoint usersSmtpEdit = withSubaccountId(sets("/users/smtp/edit"_L1));

/// Changes only what is sent.
inline constexpr Endpoint usersSmtpPatch = patched(withSubaccountId(sets("/users/smtp/edit"_L1)));
inline constexpr Endpoint usersSmtpRemove = withSubaccountId(sets("/users/smtp/remove"_L1));

/// Tells passwords in plain text; `username` also finds longer names.
inline constexpr Endpoint usersSmtpView = withSubaccountId(reads("/users/smtp/view"_L1));

} // namespace endpoints
