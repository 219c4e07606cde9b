// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class KeyPermissions;

/// One thing that a key lets a person do in the console, for example "search activity".
struct KeyAbility {
    enum class Extent { None, Partly, Full };

    QString area; ///< as the navigation calls it, e.g. "Activity"
    QString words; ///< what it is, after "can": e.g. "search activity"
    Extent extent = Extent::None;
    QStringList missing; ///< paths of the permissions to ask for, sorted
};

/// All there are, in the order of the navigation. Each operation but /api_keys/permissions belongs
/// to exactly one.
[[nodiscard]] QList<KeyAbility> abilitiesOf(const KeyPermissions &permissions);

/// "Can search activity; can't see subaccounts." In that order, \p abilities of one extent joined.
[[nodiscard]] QString summaryOf(const QList<KeyAbility> &abilities);
