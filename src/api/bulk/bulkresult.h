// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What came of a row that was done.
struct BulkResult {
    QString id; ///< that the service gave to what is new; may be empty
    QString text; ///< a sentence; plain text
};
