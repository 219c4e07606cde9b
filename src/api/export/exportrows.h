// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

/// One column of what is exported.
struct ExportColumn {
    enum class Type { Text, Time, Number };

    QString title; ///< for people
    QString key; ///< for programs, e.g. "smtp_response"
    Type type = Type::Text;
};

/// A snapshot of a table, read once, row after row, in one thread: what every format is written
/// from. Knows nothing of formats.
class ExportRows {
public:
    ExportRows() = default;
    virtual ~ExportRows() = default;
    ExportRows(const ExportRows &) = delete;
    ExportRows &operator=(const ExportRows &) = delete;

    [[nodiscard]] virtual QList<ExportColumn> columns() const = 0;
    [[nodiscard]] virtual qint64 rowCount() const = 0;

    /// Goes on to the next row; the first call to the first one. False when there is none.
    [[nodiscard]] virtual bool next() = 0;

    /// All of the cell's text, never shortened; null where the value is missing. Of a cell whose
    /// time or number can't be read, what stands in its place.
    [[nodiscard]] virtual QString text(int column) = 0;

    /// Milliseconds since 1970 UTC, of a column of type Time.
    [[nodiscard]] virtual std::optional<qint64> time(int column)
    {
        Q_UNUSED(column)
        return std::nullopt;
    }

    /// Of a column of type Number.
    [[nodiscard]] virtual std::optional<qint64> number(int column)
    {
        Q_UNUSED(column)
        return std::nullopt;
    }

    /// The row as the service sent it, a JSON object; empty for what came in no such form.
    [[nodiscard]] virtual QByteArray raw() { return {}; }
};
