// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

/// The list of addresses and domains that restricts who may send, and how it is read.
struct AllowedSenders {
    /// Whitelist and blacklist switch the sender domains and single senders of the account off.
    enum class Mode { Disabled, Whitelist, Blacklist, Unknown };

    static constexpr std::array<Mode, 3> modes{Mode::Disabled, Mode::Whitelist, Mode::Blacklist};

    Mode mode = Mode::Unknown;
    QString modeText; ///< in the service's own words, e.g. "disabled"
    QStringList senders; ///< addresses and domains, in the service's order
    QJsonObject json; ///< all of it

    friend bool operator==(const AllowedSenders &, const AllowedSenders &) = default;
};

/// As the service writes it; empty for Unknown.
[[nodiscard]] QLatin1StringView wireName(AllowedSenders::Mode mode);

/// Unknown for what isn't in the list.
[[nodiscard]] AllowedSenders::Mode allowedSendersModeOf(const QString &wireName);

/// For people, e.g. "Only those in the list may send".
[[nodiscard]] QString captionOf(AllowedSenders::Mode mode);

/// What is wrong with an entry of the list, as one types it; nothing if it can be used.
[[nodiscard]] std::optional<QString> allowedSenderProblem(const QString &typed);

/// A question to /allowed_senders/view.
struct AllowedSendersQuery {
    QString subaccountId = {}; ///< empty: whoever is worked as

    [[nodiscard]] QByteArray toJson() const;
};

/// The whole list and its mode, in place of what is there (/allowed_senders/update).
struct AllowedSendersUpdate {
    AllowedSenders::Mode mode = AllowedSenders::Mode::Disabled;
    QStringList senders;
    QString subaccountId = {};

    friend bool operator==(const AllowedSendersUpdate &, const AllowedSendersUpdate &) = default;

    /// What the service would refuse, in the person's language.
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// Entries to put into the list, or to take out of it (/allowed_senders/add, remove). The mode
/// stays.
struct AllowedSendersEntries {
    QStringList senders; ///< at least one
    QString subaccountId = {};

    friend bool operator==(const AllowedSendersEntries &, const AllowedSendersEntries &) = default;
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};
