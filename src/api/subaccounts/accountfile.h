// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The file of \p account (see ApiAccess::keptAs) in \p folder; empty without a folder. Whatever
/// characters the account is named with, it stays in the folder.
[[nodiscard]] QString accountFile(const QString &folder, const QString &account);

/// Why nothing is kept where there is no folder, for the person.
[[nodiscard]] QString noPrivateFolder();
