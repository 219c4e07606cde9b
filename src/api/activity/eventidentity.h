// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/pagecolumns.h"
#include "api/activity/texthash.h"

/// What makes an event what it is, besides its time and kind: SMTP2GO gives events no id. Fields
/// that depend on the question (headers) or go on changing (delivery attempts) are not among them.
inline constexpr std::array identifyingColumns{
    EventColumn::Time,      EventColumn::Event,       EventColumn::Subaccount, EventColumn::EmailId,
    EventColumn::Recipient, EventColumn::Username,    EventColumn::Sender,     EventColumn::Host,
    EventColumn::Subject,   EventColumn::ServerReply, EventColumn::Metadata,
};

/// A hash over all of these, where \p hashOfString(column, id) stands for a string.
template <typename HashOfString>
[[nodiscard]] quint64 identityOf(const PageColumns &columns, std::size_t row,
                                 HashOfString hashOfString)
{
    quint64 hash = texthash::mixed(quint64(columns.times[row]), quint64(columns.kinds[row]));
    for (const EventColumn column : identifyingColumns)
        hash = texthash::mixed(hash, hashOfString(column, columns.idsOf(column).at(row)));
    return hash;
}

/// The same with the ids of the strings in place of what they say: equal for twins of one table and
/// of what is copied from it.
[[nodiscard]] quint64 twinHash(const PageColumns &columns, std::size_t row);

/// Of all rows of a page.
[[nodiscard]] std::vector<quint64> twinHashes(const PageColumns &columns);
