// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/subaccounts/subaccount.h"
#include "api/subaccounts/subaccountedit.h"

#include <QJsonObject>
#include <QString>
#include <optional>

class ApiClient;

/// A subaccount as the changes read and compare it: without what it has used, which changes by
/// itself. What the service doesn't tell is missing.
namespace SubaccountState {

/// {"id": …, "there": false} if there is none.
[[nodiscard]] QJsonObject stateOf(const QString &id, const std::optional<Subaccount> &subaccount);

/// By reading. \p parent owns the reply.
[[nodiscard]] ApiReplyOf<QJsonObject> *read(ApiClient &client, const QString &id, QObject *parent);

[[nodiscard]] bool isThere(const QJsonObject &state);
[[nodiscard]] QString id(const QJsonObject &state);
[[nodiscard]] QString name(const QJsonObject &state);
[[nodiscard]] Subaccount subaccountIn(const QJsonObject &state);

/// For titles: the name and the id, since names need not be unique.
[[nodiscard]] QString shown(const QJsonObject &state);

/// Why nothing can be done with one that isn't there.
[[nodiscard]] QString missing(const QJsonObject &state);

/// What is not as before, as an edit; \p to may lack members.
[[nodiscard]] SubaccountEdit editFrom(const QJsonObject &from, const QJsonObject &to);

/// Members of the state that \p edit sets.
[[nodiscard]] QJsonObject membersOf(const SubaccountEdit &edit);

[[nodiscard]] QString fieldTitle(const QString &path);

/// A value of a state for people.
[[nodiscard]] QString valueText(const QJsonValue &value);

} // namespace SubaccountState
