// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// \p text with every API key in it (`api-` and 32 letters or digits) cut to its first 16
/// characters, which SMTP2GO itself shows as the user name of a key, and "…".
/// Everything that becomes a log line, a message, an export or the clipboard goes through here.
[[nodiscard]] QString redacted(const QString &text);

/// The same of bytes in any encoding that holds ASCII; all others stay as they are.
[[nodiscard]] QByteArray redactedBytes(const QByteArray &text);

/// Longest body, in bytes, that is kept for showing.
inline constexpr qsizetype maximumShownBody = 16 * 1024;

/// \p json with redacted() keys, as it may be kept and shown; null when it may not be at all: it
/// is longer than maximumShownBody, isn't a JSON object, or has a member anywhere whose name
/// promises a secret (`api_key`, `email_password`, `auth_header_value`, `password`, `secret`,
/// `token` except `continue_token`).
[[nodiscard]] QByteArray shownJson(const QByteArray &json);
