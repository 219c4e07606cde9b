// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// Whether the name of a member of a JSON object promises a secret: `api_key`, `email_password`,
/// `auth_header_value`, `password`, `secret`, `token` except `continue_token`.
[[nodiscard]] bool promisesSecret(const QString &member);

/// \p object as it may be kept: without the members that promise a secret, on every level, and with
/// redacted() texts.
[[nodiscard]] QJsonObject withoutSecrets(const QJsonObject &object);
