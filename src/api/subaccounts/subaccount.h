// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

/// A subaccount as the service tells of it. What it left out is unset.
struct Subaccount {
    enum class State { Active, Closed, Suspended, Unknown };

    QString id; ///< six letters and digits; upper and lower case differ
    QString name; ///< not unique
    QString email; ///< only a search tells it
    State state = State::Unknown;
    QString stateText; ///< in the service's own words, e.g. "Active"
    std::optional<qint64> planSize; ///< e-mails a month
    std::optional<qint64> planUsed;
    std::optional<qint64> planRemaining;
    std::optional<bool> dedicatedIp;
    std::optional<bool> archiving; ///< this and the rest only right after it was added
    std::optional<bool> enforces2fa;
    std::optional<bool> smsEnabled;
    std::optional<qint64> smsLimit; ///< messages a month
    QJsonObject json; ///< all of it

    friend bool operator==(const Subaccount &, const Subaccount &) = default;
};
