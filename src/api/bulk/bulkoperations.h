// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <memory>

class ApiClient;
class BulkOperation;

/// The ids of what there is.
namespace bulk {

inline constexpr QStringView subaccountAdd = u"subaccount-add";
inline constexpr QStringView subaccountEdit = u"subaccount-edit";
inline constexpr QStringView domainAdd = u"domain-add";
inline constexpr QStringView domainVerify = u"domain-verify";

} // namespace bulk

/// The operation of that id; null for an unknown one. \p client must outlive it.
[[nodiscard]] std::shared_ptr<BulkOperation> bulkOperation(QStringView id, ApiClient &client);
