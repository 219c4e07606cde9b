// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"

#include <QByteArray>
#include <QString>
#include <array>

/// The texts of one event by EventColumn, as those of EventTable but not cut; null where missing.
using WholeTexts = std::array<QString, eventColumnCount>;

/// \p raw is one event as EventTable::raw() gives it. Without any text if it can't be read.
[[nodiscard]] WholeTexts wholeTexts(const QByteArray &raw);

/// Whether a text of EventTable may have been cut, so that the whole must be read from raw().
[[nodiscard]] bool mayBeCut(std::string_view text);
