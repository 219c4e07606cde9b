// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/unknownwrite.h"

/// How a change in doubt reads in the window.
namespace UnknownWriteText {

/// What a check found, e.g. "It happened".
[[nodiscard]] QString finding(const UnknownWrite &write);

/// What the person can do now.
[[nodiscard]] QString advice(const UnknownWrite &write);

/// What it is, e.g. "Add subaccount “Acme”"; the operation when nobody said.
[[nodiscard]] QString summary(const UnknownWrite &write);

/// Everything, for the clipboard and SMTP2GO's support. Keys in it are redacted.
[[nodiscard]] QString details(const UnknownWrite &write);

} // namespace UnknownWriteText
