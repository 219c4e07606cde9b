// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"

#include <QStringView>
#include <optional>

namespace Emulator {

/// Reads a date in any of the forms that the contract names: date only; date and time with a blank
/// or a T, with fractions, with Z or an offset; `02 Jan 06 15:04 MST` or with `-0700`;
/// `Mon, 02 Jan 2006 15:04:05 MST`. What has no zone is UTC. Nothing if it is none of them.
[[nodiscard]] std::optional<Instant> parsedDate(QStringView text);

} // namespace Emulator
