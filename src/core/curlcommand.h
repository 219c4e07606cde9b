// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <optional>

/// A call to the service as a line for a shell. The key is never part of it: the line takes it from
/// the variable SMTP2GO_API_KEY of whoever runs it.
struct CurlCommand {
    QString verb; ///< e.g. "POST"
    QUrl url;
    /// JSON in UTF-8, without NUL. Unset when it wasn't kept: then the line takes it from a file
    /// body.json, and a comment above it says so.
    std::optional<QByteArray> body;

    /// For sh and whatever understands its quotes.
    [[nodiscard]] QString text() const;
};

/// \p text as one word for sh, in single quotes.
[[nodiscard]] QString shellQuoted(const QString &text);
