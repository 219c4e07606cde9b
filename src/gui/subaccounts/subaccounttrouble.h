// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccountrow.h"

#include <QList>
#include <QString>

/// What a person may look for among the subaccounts.
enum class SubaccountTrouble {
    Ignored, ///< all, with and without
    Any,
    Suspended,
    PoorBounces,
    FairBounces, ///< or poor
    NearlyUsedUp, ///< of the plan less than a tenth is left, or it lasts a week at most
    Complaints, ///< spam was reported
    NamesCollide,
};

namespace SubaccountTroubles {

[[nodiscard]] const QList<SubaccountTrouble> &all();
[[nodiscard]] QString title(SubaccountTrouble trouble);
[[nodiscard]] bool has(const SubaccountRow &row, SubaccountTrouble trouble);

} // namespace SubaccountTroubles
