// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What the models of the senders page say beside what is shown.
namespace SenderRoles {

enum Role {
    Sort = Qt::UserRole, ///< the raw value of a cell
    Search, ///< of a row: all of its texts, in lower case
    Json, ///< of a row: as the service sent it, bytes
    Key, ///< of a head: the column for programs, e.g. "return_path"
};

} // namespace SenderRoles
