// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventkind.h"
#include "api/activity/filter/filterexpression.h"
#include "api/activity/filter/subaccountnames.h"

#include <QList>
#include <QStringList>

/// What the form has a field for, as the fields hold it. Empty: no condition.
struct FilterFields {
    QString freeText; ///< alternatives with " | " between
    QString sender;
    QString recipient;
    QString subject;
    QString emailId;
    QList<EventKind> kinds;
    QStringList usernames;
    QStringList subaccounts; ///< ids

    friend bool operator==(const FilterFields &, const FilterFields &) = default;
};

/// A filter as far as the form can show it.
struct FilterMirror {
    FilterFields fields;
    int onlyInLine = 0; ///< conditions that no field can hold
    bool hasTimes = false; ///< since: or until: stand in the filter
};

[[nodiscard]] FilterMirror mirrorOf(const FilterExpression &filter,
                                    const SubaccountNames &subaccounts);

/// \p filter with what the fields say now. Conditions that no field can hold stay as they are, as
/// do those whose field says the same as before.
[[nodiscard]] FilterExpression withFields(const FilterExpression &filter,
                                          const FilterFields &fields,
                                          const SubaccountNames &subaccounts);

/// \p filter without since: and until:.
[[nodiscard]] FilterExpression withoutTimes(const FilterExpression &filter);
