// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventpage.h"

#include <QThreadPool>

void EventPage::pack() const
{
    if (raw)
        raw->pack();
    if (newStrings)
        newStrings->pack();
    rows->pack();
}

std::size_t EventPage::memoryUse() const
{
    return columns()->memoryUse() + (newStrings ? newStrings->memoryUse() : 0);
}

std::size_t EventPage::rawMemoryUse() const
{
    return rawOffsets.capacity() * sizeof(std::uint32_t) + (raw ? raw->memoryUse() : 0);
}

void packLater(std::shared_ptr<const EventPage> page)
{
    constexpr int behindAllElse = -1;
    QThreadPool::globalInstance()->start([page = std::move(page)] { page->pack(); }, behindAllElse);
}
