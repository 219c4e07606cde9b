// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// How a program reads CSV.
struct CsvDialect {
    QChar separator = u',';
    bool honoursQuotes = true;
};

/// The fields of a CSV text, line by line, as a program with these settings would have them. Null
/// for a field that is nothing at all, "" for an empty one in quotes. Written apart from the
/// program's own code.
[[nodiscard]] QList<QStringList> readCsv(const QString &text, CsvDialect dialect = {});
