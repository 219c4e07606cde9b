// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/changes/change.h"
#include "api/senders/senderdomainchange.h"

#include <QJsonObject>

class ApiClient;

/// A sender domain as a plan reads and the log keeps it: {"domain", "subaccount_id", "exists"} and,
/// where it exists, "return_path", "tracking", "tracking_on", "verified", "from_master",
/// "subaccounts" (sorted) and "future_subaccounts".
namespace DomainState {

/// \p parent owns the reply; \p client must outlive it. \p subaccountId may be empty.
[[nodiscard]] ApiReplyOf<QJsonObject> *read(ApiClient &client, const QString &domain,
                                            const QString &subaccountId, QObject *parent);

[[nodiscard]] QString domain(const QJsonObject &state);
[[nodiscard]] QString subaccountId(const QJsonObject &state);
[[nodiscard]] bool exists(const QJsonObject &state);
[[nodiscard]] bool isVerified(const QJsonObject &state);
[[nodiscard]] bool isOfMaster(const QJsonObject &state); ///< delegated
[[nodiscard]] bool isTracked(const QJsonObject &state);
[[nodiscard]] QString returnPath(const QJsonObject &state);
[[nodiscard]] QString tracking(const QJsonObject &state);
[[nodiscard]] DomainAccess access(const QJsonObject &state);

/// \p access as members of a state.
[[nodiscard]] QJsonObject withAccess(QJsonObject state, DomainAccess access);

/// Why a change of \p state that needs the domain can't be made; empty: it can.
[[nodiscard]] QString problem(const QJsonObject &state);

/// What differs, for people.
[[nodiscard]] QList<FieldChange> fields(const QJsonObject &before, const QJsonObject &after);

[[nodiscard]] QString fieldTitle(const QString &path);

/// The domain, fit for a sentence.
[[nodiscard]] QString shown(const QString &domain);

} // namespace DomainState
