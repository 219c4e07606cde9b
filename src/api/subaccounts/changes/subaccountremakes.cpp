// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/changes/subaccountremakes.h"

#include "api/changes/loggedchange.h"
#include "api/subaccounts/changes/subaccountclosing.h"
#include "api/subaccounts/changes/subaccountediting.h"
#include "api/subaccounts/changes/subaccountreopening.h"
#include "api/subaccounts/changes/subaccountstate.h"

std::shared_ptr<ChangeAction> remadeSubaccountClosing(const LoggedChange &change, ApiClient &client)
{
    return std::make_shared<SubaccountClosing>(client, SubaccountState::id(change.before));
}

std::shared_ptr<ChangeAction> remadeSubaccountEditing(const LoggedChange &change, ApiClient &client)
{
    const SubaccountEdit edit = SubaccountState::editFrom(change.before, change.after);
    return edit.isEmpty() ? nullptr : std::make_shared<SubaccountEditing>(client, edit);
}

std::shared_ptr<ChangeAction> remadeSubaccountReopening(const LoggedChange &change,
                                                        ApiClient &client)
{
    return std::make_shared<SubaccountReopening>(client, SubaccountState::id(change.before));
}
