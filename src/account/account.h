// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiaccess.h"

#include <QString>
#include <QUrl>
#include <QUuid>
#include <chrono>

struct Profile;

/// An account as the person knows it, with its key. Lives in memory for as long as it is open.
struct Account {
    QString name;
    QUrl baseUrl;
    Secret key;
    bool demo = false; ///< the built-in emulator; never leaves this computer
    bool readOnly = false;
    QUuid profile; ///< that it was opened from; null if from none
    std::chrono::days historyDepth{5};
    QString subaccount; ///< id of the subaccount to work as; empty for the account itself
    QString subaccountName; ///< of that, as last seen; may be empty

    /// How the queue and ApiClient know it.
    [[nodiscard]] ApiAccess access() const;
};

/// \p profile, opened with \p key. The demo still lacks its base URL.
[[nodiscard]] Account accountOf(const Profile &profile, const Secret &key);
