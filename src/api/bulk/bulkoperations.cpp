// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkoperations.h"

#include "api/subaccounts/bulk/subaccountaddbulk.h"

std::shared_ptr<BulkOperation> bulkOperation(QStringView id, ApiClient &client)
{
    if (id == bulk::subaccountAdd)
        return std::make_shared<SubaccountAddBulk>(client);
    return nullptr;
}
