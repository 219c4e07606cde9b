// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkcolumn.h"

#include <QByteArray>
#include <QChar>
#include <QList>

/// Stands between the cells where each line is one value: it is in no text.
inline constexpr QChar noDelimiter(0x1F);

/// What separates the cells of \p text (UTF-8): comma, semicolon, tab or noDelimiter. By the
/// headings if there are some, else by what makes rows of equal length.
[[nodiscard]] QChar delimiterOf(const QByteArray &text, const QList<BulkColumn> &columns);
