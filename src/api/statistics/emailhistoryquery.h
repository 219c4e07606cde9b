// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

/// A question to /stats/email_history: a value.
struct EmailHistoryQuery {
    enum class GroupBy { EmailAddress, Username, Domain, Subaccount };

    GroupBy groupBy = GroupBy::EmailAddress;
    QDateTime from; ///< invalid: 30 days ago, at midnight UTC
    QDateTime to; ///< invalid: now
    QStringList subaccounts; ///< ids; none: all

    friend bool operator==(const EmailHistoryQuery &, const EmailHistoryQuery &) = default;

    /// What is wrong with it, in the person's language; nothing if it can be asked.
    [[nodiscard]] std::optional<QString> problem() const;

    /// The request's body.
    [[nodiscard]] QByteArray toJson() const;
};
