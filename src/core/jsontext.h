// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// \p json with every member and element on a line of its own, indented by two blanks. Strings,
/// numbers and the order of members stay byte for byte as they are, which QJsonDocument doesn't
/// promise. Text that isn't JSON comes back in some such shape too, with nothing but blanks lost.
[[nodiscard]] QByteArray indentedJson(QByteArrayView json);
