// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportoptions.h"

#include <QString>

/// "2026-03-01 13:00:05", which spreadsheets read as a time, with ".123" where there are
/// milliseconds; for exact cells "2026-03-01T12:00:05Z".
[[nodiscard]] QString exportedTime(qint64 msecsSinceEpoch, const ExportOptions &options);

/// A name for the zone of the times, for the title of a column: "UTC" or "Europe/Berlin".
[[nodiscard]] QString exportedZone(const ExportOptions &options);
