// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/estate/estatesteps.h"

QList<EstateStep> estateSteps(int subaccounts)
{
    using Kind = EstateStep::Kind;
    QList<EstateStep> steps;
    if (subaccounts <= 0)
        return steps;
    for (int period = 0; period < int(estatePeriods.size()); ++period)
        steps += {Kind::History, period};
    for (int index = 0; index < subaccounts; ++index)
        steps += {
            {Kind::Domains, index}, {Kind::SingleSenders, index}, {Kind::RestrictedSenders, index}};
    return steps;
}
