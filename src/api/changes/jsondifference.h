// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/change.h"

#include <QJsonObject>

/// A difference of two states: field is the path of the member ("dkim.verified"), before and after
/// are its values as people read them.
using JsonDifferences = QList<FieldChange>;

/// Where \p found isn't as \p wanted has it, see ChangeAction::expectedAfter(): wanted, found.
[[nodiscard]] JsonDifferences unmetIn(const QJsonObject &found, const QJsonObject &wanted);

/// All that differs between two states, members of either.
[[nodiscard]] JsonDifferences differencesOf(const QJsonObject &before, const QJsonObject &after);
