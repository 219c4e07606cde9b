// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

/// A question to /subaccounts/search: a value.
struct SubaccountQuery {
    enum class States { All, Active, Closed, Suspended };
    enum class Match {
        Part, ///< a part of name, address or id, in any case
        Whole, ///< all of one of them, in this case
    };
    enum class Order { Ascending, Descending }; ///< by name

    static constexpr int largestPage = 1000;

    QStringList terms; ///< one of them must be met; none: all subaccounts
    Match match = Match::Part;
    States states = States::All;
    Order order = Order::Ascending;
    int pageSize = 100;

    friend bool operator==(const SubaccountQuery &, const SubaccountQuery &) = default;

    /// What is wrong with it, in the person's language; nothing if it can be asked.
    [[nodiscard]] std::optional<QString> problem() const;

    /// The request's body, with \p continueToken if one is given.
    [[nodiscard]] QByteArray toJson(const QString &continueToken = {}) const;
};
