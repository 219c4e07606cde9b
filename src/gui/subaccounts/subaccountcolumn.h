// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccountoverview.h"

#include <QSet>
#include <QString>

/// The columns of the table of subaccounts.
enum class SubaccountColumn {
    Name,
    Id,
    Email,
    State,
    PlanSize,
    Used,
    Left, ///< as a bar; sorts by share
    UsedUpOn,
    Sent,
    Bounces,
    BouncePercent,
    Rejects,
    RejectPercent,
    Spam,
    SpamPercent,
    Unsubscribes,
    UnsubscribePercent,
    DedicatedIp,
    Archiving,
    Enforces2fa,
    Sms,
};
inline constexpr int subaccountColumnCount = int(SubaccountColumn::Sms) + 1;

namespace SubaccountColumns {

/// What the overview sorts by for this column.
[[nodiscard]] SubaccountOverview::Field field(SubaccountColumn column);

[[nodiscard]] QString title(SubaccountColumn column);

/// For programs that read an export, e.g. "plan_size".
[[nodiscard]] QString key(SubaccountColumn column);

/// How wide it is at first, in characters of average width.
[[nodiscard]] int characters(int column);

/// Whether it holds figures, which stand at the right.
[[nodiscard]] bool isNumber(SubaccountColumn column);

[[nodiscard]] QSet<int> shownAtFirst();

} // namespace SubaccountColumns
