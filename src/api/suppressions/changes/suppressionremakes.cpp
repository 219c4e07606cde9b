// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/suppressions/changes/suppressionremakes.h"

#include "api/changes/loggedchange.h"
#include "api/suppressions/changes/suppressionaddition.h"
#include "api/suppressions/changes/suppressionfreeing.h"
#include "api/suppressions/changes/suppressionstate.h"

std::shared_ptr<ChangeAction> remadeSuppressionAddition(const LoggedChange &change,
                                                        ApiClient &client)
{
    return std::make_shared<SuppressionAddition>(
        client,
        NewSuppression{.address = SuppressionState::address(change.before),
                       .description = SuppressionState::description(change.after),
                       .subaccountId = SuppressionState::subaccountId(change.before)});
}

std::shared_ptr<ChangeAction> remadeSuppressionFreeing(const LoggedChange &change,
                                                       ApiClient &client)
{
    SuppressionRemoval removal{.address = SuppressionState::address(change.before),
                               .subaccountId = SuppressionState::subaccountId(change.before)};
    const QStringList after = SuppressionState::reasons(change.after);
    const QStringList before = SuppressionState::reasons(change.before);
    for (const QString &reason : before) {
        if (!after.contains(reason))
            removal.kinds += suppressionKindOf(reason);
    }
    return std::make_shared<SuppressionFreeing>(client, removal);
}
