// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventcolumn.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, eventColumnCount> columnKeys{
    "date"_L1,
    "event"_L1,
    "sender"_L1,
    "recipient"_L1,
    "subject"_L1,
    "username"_L1,
    "subaccount_name"_L1,
    "smtp_response"_L1,
    "email_id"_L1,
    "from"_L1,
    "sender_full"_L1,
    "reply_to"_L1,
    "to"_L1,
    "cc"_L1,
    "bcc"_L1,
    "recipients"_L1,
    "reason"_L1,
    "error"_L1,
    "host"_L1,
    "originating_host"_L1,
    "outbound_ip"_L1,
    "byte_size"_L1,
    "delivery_attempts"_L1,
    "email_client"_L1,
    "metadata"_L1,
    "custom_headers"_L1,
    "headers"_L1,
};

using KeyedColumn = std::pair<std::string_view, EventColumn>;

std::array<KeyedColumn, eventColumnCount> sortedKeys()
{
    std::array<KeyedColumn, eventColumnCount> entries;
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i] = {{columnKeys[i].data(), std::size_t(columnKeys[i].size())}, EventColumn(i)};
    std::sort(entries.begin(), entries.end());
    return entries;
}

} // namespace

QLatin1StringView jsonKey(EventColumn column)
{
    return columnKeys[std::size_t(column)];
}

std::optional<EventColumn> eventColumnOf(std::string_view jsonKey)
{
    static const auto entries = sortedKeys();
    const auto found
        = std::lower_bound(entries.begin(), entries.end(), jsonKey,
                           [](const KeyedColumn &entry, auto key) { return entry.first < key; });
    if (found == entries.end() || found->first != jsonKey)
        return std::nullopt;
    return found->second;
}
