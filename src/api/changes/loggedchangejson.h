// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/loggedchange.h"

#include <QByteArray>

/// The longest state, as compact JSON, that is kept with a change. A longer one is left out: such a
/// change can't be undone from the log.
inline constexpr qsizetype maximumKeptState = 256 * 1024;

/// \p change on one line, without its end. Without secrets: see core/secretmembers.h.
[[nodiscard]] QByteArray lineOf(const LoggedChange &change);

/// What lineOf() wrote; an entry with a null id for anything else, e.g. a line that was cut.
[[nodiscard]] LoggedChange loggedChangeIn(const QByteArray &line);

/// As programs read it, e.g. "not-sent".
[[nodiscard]] QLatin1StringView wireName(LoggedChange::Outcome outcome);
