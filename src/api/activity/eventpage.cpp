// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventpage.h"

#include <QThreadPool>
#include <algorithm>

namespace {

template <typename Value> std::size_t bytesOf(const std::vector<Value> &values)
{
    return values.capacity() * sizeof(Value);
}

std::size_t bytesOf(const TextColumn &column)
{
    const std::size_t strings = column.newStrings ? column.newStrings->memoryUse() : 0;
    return column.ids.memoryUse() + strings;
}

/// Columns that are searched while somebody types: free text looks into most of them.
bool isOftenSearched(EventColumn column)
{
    constexpr std::array columns{EventColumn::Sender,     EventColumn::Recipient,
                                 EventColumn::Subject,    EventColumn::Username,
                                 EventColumn::Subaccount, EventColumn::EmailId,
                                 EventColumn::To,         EventColumn::Bcc};
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

} // namespace

void EventPage::pack() const
{
    if (raw)
        raw->pack();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].newStrings && !isOftenSearched(EventColumn(i)))
            texts[i].newStrings->pack();
    }
}

std::size_t EventPage::memoryUse() const
{
    std::size_t sum = times.memoryUse() + bytesOf(kinds) + bytesOf(identities);
    for (const TextColumn &column : texts)
        sum += bytesOf(column);
    return sum;
}

std::size_t EventPage::rawMemoryUse() const
{
    return bytesOf(rawOffsets) + (raw ? raw->memoryUse() : 0);
}

void packLater(std::shared_ptr<const EventPage> page)
{
    constexpr int behindAllElse = -1;
    QThreadPool::globalInstance()->start([page = std::move(page)] { page->pack(); }, behindAllElse);
}
