// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoints/makers.h"

/// What the service tells of mail that has passed: events, archive, figures.
namespace endpoints {

inline constexpr Endpoint activitySearch
    = countedAs(withSubaccountList(reads("/activity/search"_L1)), RateLimitGroup::ActivitySearch);

inline constexpr Endpoint archiveEmail = reads("/archive/email"_L1);
inline constexpr Endpoint archiveSearch = reads("/archive/search"_L1);

inline constexpr Endpoint statsEmailBounces = reads("/stats/email_bounces"_L1);
inline constexpr Endpoint statsEmailCycle = reads("/stats/email_cycle"_L1);
inline constexpr Endpoint statsEmailHistory = withSubaccountList(reads("/stats/email_history"_L1));
inline constexpr Endpoint statsEmailSpam = reads("/stats/email_spam"_L1);
inline constexpr Endpoint statsEmailSummary = reads("/stats/email_summary"_L1);
inline constexpr Endpoint statsEmailUnsubs = reads("/stats/email_unsubs"_L1);

} // namespace endpoints
