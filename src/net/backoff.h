// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// How long to wait after the \p failure-th failed attempt (from 1): anything from nothing up to
/// min(30, 2^failure) seconds, so that clients which failed together don't return together.
/// \p random is from [0, 1).
[[nodiscard]] std::chrono::milliseconds backoff(int failure, double random);
