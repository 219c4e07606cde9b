// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportoptions.h"
#include "api/export/exportoutcome.h"
#include "api/export/exportrows.h"

/// All below is for a worker thread.

/// Why \p rows can't be written in this format; empty if they can. \p path is empty for the
/// clipboard.
[[nodiscard]] QString exportProblem(qint64 rowCount, const ExportOptions &options);

/// Writes \p rows to the file \p path, 0600. A file that is there stays whole until the new one is,
/// and stays if that fails or is cancelled; then nothing new is left behind.
[[nodiscard]] ExportOutcome exportToFile(ExportRows &rows, const QString &path,
                                         const ExportOptions &options,
                                         const ExportProgress &progress);

/// What the clipboard takes: more would stop the programs into which it is pasted.
inline constexpr qint64 mostClipboardRows = 20'000;
inline constexpr qsizetype mostClipboardBytes = 32 * 1024 * 1024;

/// The same as a text, of a format that has one.
[[nodiscard]] ExportOutcome exportToText(ExportRows &rows, const ExportOptions &options,
                                         const ExportProgress &progress);
