// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/fetch/fetchprice.h"
#include "gui/activity/fetchbar.h"
#include "gui/activity/followbar.h"

class ActivitySearch;
class LiveTail;
struct FetchNote;

/// What the page says about fetching and following.
namespace FetchText {

/// e.g. "Fetch the other 57,213 events?" with its price.
[[nodiscard]] FetchBar::Content offer(const ActivitySearch &search, const FetchPrice &price);

/// While it runs: pages, time left, regions.
[[nodiscard]] FetchBar::Content running(const ActivitySearch &search, const FetchPrice &price);

/// Every region has been looked into.
[[nodiscard]] FetchBar::Content done(const ActivitySearch &search);

/// After a restart: what had been asked and how far it had come.
[[nodiscard]] FetchBar::Content interrupted(const FetchNote &note);

/// e.g. "your account’s region complete, US 3 of 12 pages".
[[nodiscard]] QString regions(const FetchProgress &progress);

/// \p newRows have come that nobody has looked at yet.
[[nodiscard]] FollowBar::Content following(const LiveTail &tail, int newRows);

} // namespace FetchText
