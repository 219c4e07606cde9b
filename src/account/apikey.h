// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

/// Reads a key as pasted: blanks and line ends around it are dropped, everything else must be
/// `api-` and 32 letters or digits (the form that smtp2go-go's core.go checks for). So no header
/// can be injected through it.
/// The error says what is wrong, in the person's language and without the key.
[[nodiscard]] Result<Secret, QString> parseApiKey(const QString &pasted);
