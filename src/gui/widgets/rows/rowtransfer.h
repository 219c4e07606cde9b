// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMouseEvent;
class QTableView;

/// What every table does with its chosen rows: copy them, drag them into another program. Nothing
/// is ever taken away or changed.
namespace RowTransfer {

/// Puts the chosen rows on the clipboard, see RowData. Says so beside the table where not all of
/// them fit.
void copy(const QTableView &table);

/// Drags the chosen rows until they are dropped; only as a copy.
void drag(QTableView &table);

/// Whether a press of the mouse takes hold of chosen rows; elsewhere it chooses rows.
[[nodiscard]] bool takesHold(const QTableView &table, const QMouseEvent &press);

/// What hangs at the mouse: "3 rows", or "20,000 of 31,416 rows".
[[nodiscard]] QString label(int count, int chosen);

} // namespace RowTransfer
