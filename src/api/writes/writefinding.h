// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/unknownwrite.h"

#include <QString>

/// What a look at the service says of a write.
struct WriteFinding {
    UnknownWrite::Finding finding = UnknownWrite::Finding::CannotTell;
    QString text; ///< a sentence for the person; may be empty

    friend bool operator==(const WriteFinding &, const WriteFinding &) = default;
};
