// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profilelist.h"

#include <QByteArray>

/// The form in which profiles are saved: a JSON object with `version` and the list `profiles`.
[[nodiscard]] QByteArray profilesToJson(const ProfileList &list);

struct DecodedProfiles {
    enum class Condition {
        Good,
        Damaged, ///< list holds the profiles that can be read
        Newer, ///< of a version that this program doesn't know: nothing was read
    };

    Condition condition = Condition::Damaged;
    ProfileList list;
};

/// Tolerates that members are missing, except id and name; nothing else.
[[nodiscard]] DecodedProfiles profilesFromJson(const QByteArray &json);
