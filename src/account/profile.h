// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/region.h"

#include <QList>
#include <QString>
#include <QUrl>
#include <QUuid>
#include <chrono>
#include <optional>

/// An account as it is kept between two runs, without its key. The key is in a KeyStore, under id.
struct Profile {
    enum class Kind {
        Account,
        Demo, ///< the built-in emulator: exactly one, always there, can be hidden
    };

    /// Where the key of the profile is kept.
    enum class KeyPlace {
        KeyStore, ///< in the key store of the system
        Session, ///< in memory, asked for again after the next start
    };

    QUuid id; ///< never changes; names the key in the key store
    Kind kind = Kind::Account;
    QString name; ///< as the person calls it; unique, without regard to case
    QString colour; ///< "#rrggbb" in lower case, or empty for none
    Region region = Region::Global;
    QUrl ownBaseUrl; ///< stands in place of the region's, unless empty; see parseBaseUrl()
    bool readOnly = false; ///< every write is refused before it is queued
    std::chrono::days historyDepth{5}; ///< how far back the account's activity goes: 1 to 3650
    QString subaccount; ///< id of the subaccount to work as; empty for the account itself
    QString subaccountName; ///< of that, as last seen, one line; may be empty
    KeyPlace keyPlace = KeyPlace::KeyStore;
    bool hidden = false; ///< only the demo can be

    /// Where its API is. Empty for the demo, whose port is new at each start.
    [[nodiscard]] QUrl baseUrl() const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The demo as it is on the first start.
[[nodiscard]] Profile demoProfile();

/// Why \p profile can't be kept, as a sentence for the person; nothing if it can. Names of others
/// are ProfileList's business.
[[nodiscard]] std::optional<QString> problemOf(const Profile &profile);
