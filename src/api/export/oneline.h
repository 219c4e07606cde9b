// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// \p text with every control character and line break as a blank; not cut.
[[nodiscard]] QString onOneLine(QString text);
