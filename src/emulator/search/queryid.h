// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QJsonObject;

namespace Emulator {

/// Tells questions apart whatever page they ask for: equal for bodies that differ only in the
/// token, the size of a page or the key.
[[nodiscard]] quint32 queryIdOf(QJsonObject body);

} // namespace Emulator
