// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which part of the published limits to use, from above 0 to 1: less after a 429, since somebody
/// else then seems to use them too.
struct Throttle {
    double window = 1; ///< of the requests in a window
    double pace = 1; ///< of the rate
};
