// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// LibreOffice without a window. Too large for every machine that runs the tests: those that want
/// it are skipped without it.
namespace Office {

[[nodiscard]] bool isInstalled();

/// The file as LibreOffice opens it with its own choices, as flat ODF XML; empty if it doesn't.
[[nodiscard]] QString opened(const QString &path, const QString &inputFilter = {});

/// How many cells of such a document are formulas.
[[nodiscard]] qsizetype formulasIn(const QString &document);

} // namespace Office
