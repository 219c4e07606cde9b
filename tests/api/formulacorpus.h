// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Texts that some spreadsheet may take for a formula, as they are or in disguise. More than 500.
[[nodiscard]] QStringList formulaCorpus();

/// Whether a cell with this text is no formula in any program, by the test's own idea of it.
[[nodiscard]] bool isNeutralCell(const QString &cell);
