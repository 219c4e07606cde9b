// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccount.h"

#include <QByteArray>
#include <QString>
#include <optional>

/// What to change of a subaccount. What is unset isn't sent.
struct SubaccountEdit {
    QString id; ///< of a subaccount that is there
    std::optional<QString> name; ///< blanks around it are not sent
    std::optional<int> planSize; ///< one of NewSubaccount::planSizes
    std::optional<bool> dedicatedIp; ///< only with a plan of over 100,000
    std::optional<bool> archiving;
    std::optional<bool> enforces2fa;
    std::optional<bool> sms; ///< costs
    std::optional<int> smsLimit; ///< messages a month

    friend bool operator==(const SubaccountEdit &, const SubaccountEdit &) = default;

    /// Nothing would change.
    [[nodiscard]] bool isEmpty() const;

    /// Without what \p before has already, as far as that is known.
    [[nodiscard]] SubaccountEdit against(const Subaccount &before) const;

    /// What the service would refuse, in the person's language. With \p before also what only shows
    /// together with what stays as it is, e.g. a dedicated IP address on a plan too small for one.
    [[nodiscard]] std::optional<QString> problem(const Subaccount &before = {}) const;

    /// The request's body: the id and what is set.
    [[nodiscard]] QByteArray toJson() const;
};
