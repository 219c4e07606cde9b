// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// With the kind of processor that it has chosen, e.g. "3.0.1 (haswell)".
[[nodiscard]] QString simdjsonVersion();

/// Of what runs, not of what it was built with.
[[nodiscard]] QString zstdVersion();
