// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/changes/change.h"

#include <QJsonObject>

class ApiClient;

/// A single sender as a plan reads and the log keeps it: {"address", "subaccount_id", "exists",
/// "verified"}.
namespace SingleSenderState {

/// \p parent owns the reply; \p client must outlive it. \p subaccountId may be empty.
[[nodiscard]] ApiReplyOf<QJsonObject> *read(ApiClient &client, const QString &address,
                                            const QString &subaccountId, QObject *parent);

[[nodiscard]] QString address(const QJsonObject &state);
[[nodiscard]] QString subaccountId(const QJsonObject &state);
[[nodiscard]] bool exists(const QJsonObject &state);
[[nodiscard]] bool isVerified(const QJsonObject &state);

/// What differs, for people.
[[nodiscard]] QList<FieldChange> fields(const QJsonObject &before, const QJsonObject &after);

[[nodiscard]] QString fieldTitle(const QString &path);

} // namespace SingleSenderState
