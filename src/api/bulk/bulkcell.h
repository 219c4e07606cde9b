// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// What people write in a cell for yes and no: yes, true, 1, x, on, …; nothing for anything else.
[[nodiscard]] std::optional<bool> bulkFlag(const QString &cell);

/// A whole number, with or without marks between its thousands; nothing for anything else.
[[nodiscard]] std::optional<int> bulkNumber(const QString &cell);
