// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/changes/change.h"

#include <QJsonObject>

class ApiClient;

/// Why an address is held back, as a plan reads and the log keeps it: {"address", "subaccount_id",
/// "reasons": [wire names, sorted], "description" of the one by hand}.
namespace SuppressionState {

/// \p parent owns the reply; \p client must outlive it. \p subaccountId may be empty.
[[nodiscard]] ApiReplyOf<QJsonObject> *read(ApiClient &client, const QString &address,
                                            const QString &subaccountId, QObject *parent);

[[nodiscard]] QString address(const QJsonObject &state);
[[nodiscard]] QString subaccountId(const QJsonObject &state);
[[nodiscard]] QStringList reasons(const QJsonObject &state);
[[nodiscard]] QString description(const QJsonObject &state);

/// \p state with these reasons and this description.
[[nodiscard]] QJsonObject with(QJsonObject state, QStringList reasons, const QString &description);

/// What differs, for people.
[[nodiscard]] QList<FieldChange> fields(const QJsonObject &before, const QJsonObject &after);

[[nodiscard]] QString fieldTitle(const QString &path);

} // namespace SuppressionState
