// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/changes/change.h"
#include "api/senders/allowedsenders.h"

#include <QJsonObject>

class ApiClient;

/// Allowed senders as a plan reads and the log keeps them: {"subaccount_id", "mode", "senders"}
/// (sorted), and with what the mode switches off {"domains", "single_senders"}: the names of the
/// verified ones, sorted, or null where the key may not read them.
namespace AllowedSendersState {

enum class With { ListOnly, VerifiedSenders };

/// \p parent owns the reply; \p client must outlive it. \p subaccountId may be empty.
[[nodiscard]] ApiReplyOf<QJsonObject> *read(ApiClient &client, const QString &subaccountId,
                                            With with, QObject *parent);

[[nodiscard]] QString subaccountId(const QJsonObject &state);
[[nodiscard]] AllowedSenders::Mode mode(const QJsonObject &state);
[[nodiscard]] QStringList senders(const QJsonObject &state);
[[nodiscard]] QStringList domains(const QJsonObject &state);
[[nodiscard]] QStringList singleSenders(const QJsonObject &state);

/// Whether the verified ones could be read.
[[nodiscard]] bool knowsSenders(const QJsonObject &state);

/// \p state with this list and, unless it is empty, this mode (its wire name).
[[nodiscard]] QJsonObject with(QJsonObject state, QStringList senders, const QString &mode = {});

/// What differs, for people: the mode, and each entry that comes or goes.
[[nodiscard]] QList<FieldChange> fields(const QJsonObject &before, const QJsonObject &after);

[[nodiscard]] QString fieldTitle(const QString &path);

/// Entries as they are compared: domains as A-labels, all in lower case, sorted, each once.
[[nodiscard]] QStringList plain(const QStringList &senders);

/// What is in \p list and not in \p others.
[[nodiscard]] QStringList without(QStringList list, const QStringList &others);

} // namespace AllowedSendersState
