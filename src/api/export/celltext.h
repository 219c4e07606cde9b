// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportoptions.h"
#include "api/export/exportrows.h"

/// The cell as text: times by \p options, numbers as plain digits, all else whole and without API
/// keys. Null where the value is missing.
[[nodiscard]] QString cellText(ExportRows &rows, int column, ExportColumn::Type type,
                               const ExportOptions &options);
