// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

/// What a run will take, said before its first call.
struct BulkPrice {
    int writes = 0; ///< calls that change something: one a row
    int reads = 0; ///< calls beside them
    std::chrono::seconds time{0}; ///< at least, as the limits of the service allow
    QString limit = {}; ///< e.g. "50 an hour"; empty: nothing is published
};
