// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "emulator/options.h"

struct CommandLine;

/// The demo that \p commandLine asks for: \p usual, but for what it says. The error is for the
/// person who typed a fault.
[[nodiscard]] Result<Emulator::Options, QString> demoOptions(Emulator::Options usual,
                                                             const CommandLine &commandLine);
