// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Puts \p text on the clipboard and, unless it is empty, \p json beside it as application/json,
/// for programs that ask for that. Keys in both are redacted.
void copyTextAndJson(const QString &text, const QByteArray &json = {});
