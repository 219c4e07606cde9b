// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkcolumn.h"
#include "api/bulk/bulktable.h"

#include <QByteArray>
#include <QFuture>
#include <optional>

/// How a file is to be read; what isn't said is found out.
struct BulkReadOptions {
    std::optional<QChar> delimiter = {};
    std::optional<BulkTable::Headings> headings = {};

    friend bool operator==(const BulkReadOptions &, const BulkReadOptions &) = default;
};

inline constexpr qint64 largestBulkFile = 16 * 1024 * 1024; ///< bytes
inline constexpr int mostBulkRows = 10'000;

/// Reads \p bytes: UTF-8, UTF-16 with a byte order mark, else Windows-1252; separated by comma,
/// semicolon or tab. \p columns tell headings from values. For a worker thread.
[[nodiscard]] BulkTable readBulkTable(const QByteArray &bytes, const QList<BulkColumn> &columns,
                                      const BulkReadOptions &options = {});

/// The same of the file \p path, in a worker thread.
[[nodiscard]] QFuture<BulkTable> readBulkFile(const QString &path, const QList<BulkColumn> &columns,
                                              const BulkReadOptions &options = {});

/// The same of a pasted text, in a worker thread.
[[nodiscard]] QFuture<BulkTable> readBulkText(const QString &text, const QList<BulkColumn> &columns,
                                              const BulkReadOptions &options = {});

/// The headings and one row of examples, to begin a file with: UTF-8, CRLF.
[[nodiscard]] QByteArray bulkTemplate(const QList<BulkColumn> &columns);
