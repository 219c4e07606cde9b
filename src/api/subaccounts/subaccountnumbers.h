// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/statistics/emailhistory.h"
#include "api/subaccounts/subaccount.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

/// The rows of a history by subaccount, given to those they belong to: by id, and where the service
/// names no id, by a name that only one of them has. What could be of several is given to none.
struct SubaccountNumbers {
    QHash<QString, EmailHistoryRow> byId;
    QList<EmailHistoryRow> ambiguous; ///< several subaccounts have this name
    QStringList ambiguousIds; ///< of those that have such a name and a row of theirs is among them
    QList<EmailHistoryRow> strangers; ///< of no subaccount that is known
    std::optional<EmailHistoryRow> master; ///< of the account itself

    friend bool operator==(const SubaccountNumbers &, const SubaccountNumbers &) = default;
};

[[nodiscard]] SubaccountNumbers subaccountNumbers(const EmailHistory &history,
                                                  const QList<Subaccount> &subaccounts);
