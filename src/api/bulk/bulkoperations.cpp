// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkoperations.h"

#include "api/senders/bulk/domainaddbulk.h"
#include "api/senders/bulk/domainverifybulk.h"
#include "api/subaccounts/bulk/subaccountaddbulk.h"
#include "api/subaccounts/bulk/subaccounteditbulk.h"

std::shared_ptr<BulkOperation> bulkOperation(QStringView id, ApiClient &client)
{
    if (id == bulk::domainAdd)
        return std::make_shared<DomainAddBulk>(client);
    if (id == bulk::domainVerify)
        return std::make_shared<DomainVerifyBulk>(client);
    if (id == bulk::subaccountAdd)
        return std::make_shared<SubaccountAddBulk>(client);
    if (id == bulk::subaccountEdit)
        return std::make_shared<SubaccountEditBulk>(client);
    return nullptr;
}
