// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// Draws numbers evenly from [0, 1). Injected, so that tests know what jitter comes.
using UniformRandom = std::function<double()>;
