// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/statistics/bounceband.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

/// The mail of one sender, user, domain or subaccount in a period. What the service left out is
/// unset.
struct EmailHistoryRow {
    QString group; ///< the address, user, domain or subaccount, in the service's words
    QString id; ///< of a subaccount, if the service gives it beside the name
    std::optional<qint64> sent; ///< `used`
    std::optional<qint64> bytes;
    std::optional<qint64> bounces;
    std::optional<qint64> clicks;
    std::optional<qint64> opens;
    std::optional<qint64> rejects;
    std::optional<qint64> spam;
    std::optional<qint64> unsubscribes;
    std::optional<double> bouncePercent; ///< as given, else of the counts; so are the others
    std::optional<double> openPercent;
    std::optional<double> rejectPercent;
    std::optional<double> spamPercent;
    std::optional<double> unsubscribePercent;
    std::optional<bool> isVerified; ///< of a domain
    QString description; ///< of a user
    QString lastIp;
    QJsonObject json; ///< all of it

    [[nodiscard]] BounceBand bounceBand() const { return bounceBandOf(bouncePercent); }

    friend bool operator==(const EmailHistoryRow &, const EmailHistoryRow &) = default;
};

/// The answer of /stats/email_history.
struct EmailHistory {
    QList<EmailHistoryRow> rows;
    int unreadable = 0; ///< rows that were none
    std::optional<double> bouncePercent; ///< of all together, as are the others
    std::optional<double> openPercent;
    std::optional<double> rejectPercent;
    std::optional<double> spamPercent;
    std::optional<double> unsubscribePercent;

    friend bool operator==(const EmailHistory &, const EmailHistory &) = default;
};
