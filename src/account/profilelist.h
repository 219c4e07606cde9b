// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"
#include "core/result.h"

/// The profiles in the order of the person. Holds what must always be true: one demo, ids and
/// names that occur once, only profiles without a problem. A value; the sentences are for people.
class ProfileList {
public:
    /// The demo alone.
    ProfileList();

    /// Calls the demo as the language of now has it.
    void nameDemo();

    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> find(const QUuid &id) const;

    /// Why \p profile can't stand in the list, beside or in the place of that with its id.
    [[nodiscard]] std::optional<QString> conflictOf(const Profile &profile) const;

    /// Appends \p profile, with a new id unless it has one. Returns the id.
    [[nodiscard]] Result<QUuid, QString> add(Profile profile);

    /// Replaces the profile with the id of \p profile. Of the demo only colour, read-only,
    /// depth of history and hidden can change.
    [[nodiscard]] std::optional<QString> edit(const Profile &profile);

    /// Not the demo.
    [[nodiscard]] std::optional<QString> remove(const QUuid &id);

    /// Moves the profile to \p index of the new list. False if there is no such profile or index.
    [[nodiscard]] bool move(const QUuid &id, qsizetype index);

    friend bool operator==(const ProfileList &, const ProfileList &) = default;

private:
    [[nodiscard]] qsizetype indexOf(const QUuid &id) const;

    QList<Profile> m_profiles;
};
