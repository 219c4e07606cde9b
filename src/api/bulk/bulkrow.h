// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

/// One row of what is to be done: a value.
struct BulkRow {
    int line = 0; ///< in the file or the pasted text, from 1
    QMap<QString, QString> values; ///< by BulkColumn::key, trimmed; what is empty is left out

    /// What the check found of it in the account, e.g. the id that belongs to a name. Kept with the
    /// row: by it the row is sent, and looked for when its answer is lost.
    QJsonObject known = {};

    [[nodiscard]] QString value(const QString &key) const { return values.value(key); }

    friend bool operator==(const BulkRow &, const BulkRow &) = default;
};
