// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether the first sheet of the XLSX file \p path is complete. libxlsxwriter copies it between
/// temporary files without a look at what the system answers: on a full disk its end is missing.
[[nodiscard]] bool sheetIsWhole(const QString &path);
