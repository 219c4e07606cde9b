// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QStringList>

/// A list or a CSV file as it stands there: cells, of which nothing is understood yet.
struct BulkTable {
    struct Row {
        int line = 0; ///< at which it begins, from 1
        QStringList cells; ///< trimmed
    };

    enum class Headings { None, FirstRow };

    QList<Row> rows; ///< with the headings; those without a character are left out
    QChar delimiter = u',';
    QString encoding; ///< e.g. "UTF-8"
    Headings headings = Headings::None;
    QString problem = {}; ///< why it can't be used, a sentence; then there are no rows

    [[nodiscard]] int columnCount() const; ///< of the longest row
    [[nodiscard]] QStringList heading() const; ///< empty without headings
    [[nodiscard]] QList<Row> body() const; ///< without the headings
};
