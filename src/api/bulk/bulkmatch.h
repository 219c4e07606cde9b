// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkcolumn.h"
#include "api/bulk/bulkrow.h"
#include "api/bulk/bulktable.h"

#include <QList>

/// Which column of a table each column of an operation is taken from; -1: from none.
using BulkMatch = QList<int>;

/// By the headings, else by their order.
[[nodiscard]] BulkMatch matchedColumns(const BulkTable &table, const QList<BulkColumn> &columns);

/// Whether \p heading names \p column: by key, title or alias, whatever the case and the marks
/// between the words.
[[nodiscard]] bool isHeadingOf(const QString &heading, const BulkColumn &column);

/// The rows of \p table, without its headings.
[[nodiscard]] QList<BulkRow> bulkRows(const BulkTable &table, const QList<BulkColumn> &columns,
                                      const BulkMatch &match);
