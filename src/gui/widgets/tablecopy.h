// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

/// The chosen rows of \p table as text: a line a row, visible columns in the order on the screen,
/// with tabs between and the column titles first. Keys in it are redacted.
[[nodiscard]] QString selectedRowsAsText(const QTableView &table);
