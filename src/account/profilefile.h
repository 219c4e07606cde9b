// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profilelist.h"

/// What came of reading the profiles.
struct ProfilesOnDisk {
    ProfileList list;
    QString message; ///< for the person: what was set aside, and why; empty if nothing was
    bool mayWrite = true; ///< false while a file is in the way that can't be set aside
    bool mustWrite = false; ///< list holds what is left of a damaged file
};

/// Reads `profiles.json` in \p folder; moves what can't be used to `profiles-set-aside-N.json`.
/// For a worker thread, as all below.
[[nodiscard]] ProfilesOnDisk readProfiles(const QString &folder);

/// Returns a sentence for the person if it fails.
[[nodiscard]] std::optional<QString> writeProfiles(const QString &folder, const ProfileList &list);
