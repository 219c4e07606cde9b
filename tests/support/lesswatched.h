// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How often a test does what it does many times over: \p count times, or a fifth as often under a
/// sanitizer, where each costs ten times as much and the code that runs is the same.
template <typename Count> [[nodiscard]] constexpr Count lessWatched(Count count)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return count / 5;
#else
    return count;
#endif
}
