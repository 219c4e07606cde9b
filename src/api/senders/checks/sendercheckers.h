// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class WriteChecker;

/// The checker of an operation of this area (a path); null if it is none, or if nothing in the
/// service shows what became of it.
[[nodiscard]] const WriteChecker *senderCheckerOf(const QString &operation);
