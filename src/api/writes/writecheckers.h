// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class WriteChecker;

/// The checker of an operation (a path); null if nothing in the service shows what became of it,
/// or nobody has taught Outpost to look.
[[nodiscard]] const WriteChecker *checkerOf(const QString &operation);

/// Where a person can look what became of an operation without a checker: a sentence.
[[nodiscard]] QString whereToLook(const QString &operation);
