// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"

#include <QString>
#include <QStringList>
#include <variant>

namespace Emulator {

/// Instead of running: print \p text, then exit with \p exitCode (on standard error unless 0).
struct Message {
    QString text;
    int exitCode = 0;
};

/// Reads the arguments of `outpost-emulator`; \p arguments begins with the program's name.
[[nodiscard]] std::variant<Options, Message> parsedCommandLine(const QStringList &arguments);

} // namespace Emulator
