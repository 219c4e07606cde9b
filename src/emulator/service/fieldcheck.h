// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QJsonValue;

namespace Emulator {

/// What a field of a request must hold.
enum class FieldType {
    Text,
    Date,
    Flag,
    PageSize,
    TextList,
    EventList,
    RegionName,
    Name, ///< a text that is not empty
    Address,
    AddressOrDomain,
    AddressOrDomainList,
    Domain, ///< in A-labels
    Subdomain, ///< one name or several with dots
    SubaccountAccess, ///< who of the subaccounts may use a domain
    SenderMode,
    SuppressionKind,
    SuppressionKindList,
    Direction,
    StateName,
    HistoryGroup,
    PlanSize,
    Count, ///< a whole number, 0 or more
};

/// What is wrong with \p value as a field of \p type; empty if nothing is.
[[nodiscard]] QString complaint(const QJsonValue &value, FieldType type);

} // namespace Emulator
