// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Takes the option that begins with \p name out of the arguments, before Google Benchmark reads
/// them; its rest goes to \p value. False if it wasn't given.
bool takeOption(int &argc, char **argv, const char *name, QString *value = nullptr);
