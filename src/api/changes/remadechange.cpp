// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/remadechange.h"

#include "api/changes/changeaction.h"
#include "api/changes/loggedchange.h"
#include "api/senders/changes/senderremakes.h"
#include "api/subaccounts/changes/subaccountremakes.h"
#include "api/suppressions/changes/suppressionremakes.h"

#include <QHash>

namespace {

using Remake = std::shared_ptr<ChangeAction> (*)(const LoggedChange &, ApiClient &);

/// By operation.
const QHash<QString, Remake> &remakes()
{
    static const QHash<QString, Remake> all{
        {QStringLiteral("/subaccount/close"), remadeSubaccountClosing},
        {QStringLiteral("/subaccount/edit"), remadeSubaccountEditing},
        {QStringLiteral("/subaccount/reopen"), remadeSubaccountReopening},
        {QStringLiteral("/suppression/add"), remadeSuppressionAddition},
        {QStringLiteral("/suppression/remove"), remadeSuppressionFreeing},
    };
    return all;
}

} // namespace

std::shared_ptr<ChangeAction> remadeChange(const LoggedChange &change, ApiClient &client)
{
    const Remake remake = remakes().value(change.operation);
    return remake ? remake(change, client) : remadeSenderChange(change, client);
}
