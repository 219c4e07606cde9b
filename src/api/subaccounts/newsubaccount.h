// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <optional>

/// A subaccount to add. The defaults are the service's own.
struct NewSubaccount {
    /// The sizes that are sold, in e-mails a month. Others are refused.
    static constexpr std::array<int, 17> planSizes{
        2'000,   5'000,   10'000,  20'000,    30'000,    40'000,    50'000,    60'000,    80'000,
        100'000, 250'000, 500'000, 1'000'000, 2'000'000, 3'000'000, 5'000'000, 10'000'000};
    [[nodiscard]] static bool isSold(int planSize);

    /// Only larger plans may have an IP address of their own.
    static constexpr int largestWithoutDedicatedIp = 100'000;

    /// How many may be added in an hour; the queue waits when they are used up.
    static constexpr int perHour = 50;

    QString name; ///< need not be unique; blanks around it are not sent
    QString email; ///< of the first team member, who is invited by mail; may be empty
    int planSize = 10'000;
    bool dedicatedIp = false;
    bool archiving = false; ///< may be switched on for senders; costs then
    bool enforces2fa = false;
    bool sms = false; ///< costs
    int smsLimit = 1'000; ///< messages a month; only sent with sms

    friend bool operator==(const NewSubaccount &, const NewSubaccount &) = default;

    /// What the service would refuse, in the person's language.
    [[nodiscard]] std::optional<QString> problem() const;

    /// The request's body. All that costs or grants is spelled out, even where it is the default.
    [[nodiscard]] QByteArray toJson() const;
};
