// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventidentity.h"

quint64 twinHash(const PageColumns &columns, std::size_t row)
{
    return identityOf(columns, row, [](EventColumn, StringId id) { return quint64(id); });
}

std::vector<quint64> twinHashes(const PageColumns &columns)
{
    std::vector<quint64> hashes;
    hashes.reserve(columns.rowCount());
    for (std::size_t row = 0; row < columns.rowCount(); ++row)
        hashes.push_back(twinHash(columns, row));
    return hashes;
}
