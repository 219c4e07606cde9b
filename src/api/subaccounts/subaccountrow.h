// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/statistics/emailhistory.h"
#include "api/subaccounts/subaccount.h"
#include "api/subaccounts/usageforecast.h"

#include <QString>
#include <optional>

/// A subaccount with all that is known of it.
struct SubaccountRow {
    /// Why there are no numbers.
    enum class NumbersState {
        Known,
        None, ///< nothing was sent in the period
        Ambiguous, ///< the service names it by a name that others have, too
        NotRead,
    };

    Subaccount subaccount;
    std::optional<EmailHistoryRow> numbers; ///< of the period
    NumbersState numbersState = NumbersState::NotRead;
    UsageForecast forecast;
    bool nameCollides = false; ///< another one has the same name: show the id, too

    [[nodiscard]] const QString &id() const { return subaccount.id; }

    /// The name, with the id where names collide.
    [[nodiscard]] QString shownName() const;

    /// What is left of the plan, 0 to 1; nothing without a plan.
    [[nodiscard]] std::optional<double> remainingShare() const;

    /// Something needs somebody: suspended, poor bounce rate, nearly or soon used up.
    [[nodiscard]] bool hasTrouble() const { return !trouble().isEmpty(); }

    /// What it is, a short text each, worst first.
    [[nodiscard]] QStringList trouble() const;
};
