// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

/// An address that an account may send from without its domain being verified.
struct SingleSender {
    QString address;
    std::optional<bool> verified; ///< its owner has clicked the link in the mail
    QJsonObject json; ///< all of it

    friend bool operator==(const SingleSender &, const SingleSender &) = default;
};

/// Of the free plan: verified ones in all.
inline constexpr int freePlanSingleSenders = 5;

/// A question to /single_sender_emails/view.
struct SingleSenderQuery {
    QString address; ///< a part of it; empty: all
    QString subaccountId; ///< empty: whoever is worked as

    friend bool operator==(const SingleSenderQuery &, const SingleSenderQuery &) = default;
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// An address to add (/single_sender_emails/add), which gets a mail with a link. For one that is
/// there and not verified the mail is sent again.
struct NewSingleSender {
    QString address;
    QString message; ///< stands in that mail; may be empty
    QString subaccountId = {};

    friend bool operator==(const NewSingleSender &, const NewSingleSender &) = default;

    /// What the service would refuse, in the person's language.
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// An address to remove (/single_sender_emails/remove).
struct SingleSenderRemoval {
    QString address;
    QString subaccountId = {};

    friend bool operator==(const SingleSenderRemoval &, const SingleSenderRemoval &) = default;
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};
