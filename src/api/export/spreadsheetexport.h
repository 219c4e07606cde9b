// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportoptions.h"
#include "api/export/exportoutcome.h"
#include "api/export/exportrows.h"

/// Writes XLSX by the plugin into a file beside \p path, 0600, and then puts it in the place of
/// \p path. For a worker thread.
[[nodiscard]] ExportOutcome exportSpreadsheet(ExportRows &rows, const QString &path,
                                              const ExportOptions &options,
                                              const ExportProgress &progress);
