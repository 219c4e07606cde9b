// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkcolumn.h"

#include <QList>

/// Of an operation that isn't there.
inline QList<BulkColumn> testColumns()
{
    using Need = BulkColumn::Need;
    return {{QStringLiteral("name"),
             QStringLiteral("Name"),
             Need::Required,
             {},
             QStringLiteral("Pine, Ltd"),
             {QStringLiteral("Customer")}},
            {QStringLiteral("plan_size"),
             QStringLiteral("Plan size"),
             Need::Optional,
             {},
             QStringLiteral("10000"),
             {}},
            {QStringLiteral("note"), QStringLiteral("Note"), Need::Optional, {}, {}, {}}};
}
