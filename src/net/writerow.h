// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/writerecord.h"

#include <QString>

class QSqlQuery;

/// A WriteRecord as a row of SQLite.
namespace WriteRow {

/// Creates the table where there is none.
[[nodiscard]] QString table();

/// Those that are neither done nor decided, oldest first.
[[nodiscard]] QString selectOpen();
[[nodiscard]] WriteRecord record(const QSqlQuery &query); ///< of selectOpen()

/// Deletes those of selectOpen()'s opposite that belong to the account with this id (unless it is
/// empty) or this name.
void prepareForget(QSqlQuery &query, const QString &account, const QString &accountName);

void prepareReplace(QSqlQuery &query, const WriteRecord &write);

} // namespace WriteRow
