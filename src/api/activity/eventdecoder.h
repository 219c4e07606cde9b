// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"
#include "api/apierror.h"
#include "core/result.h"

#include <memory>

/// Turns the answers of one search into pages, in the order in which they are appended to the
/// table. Lives through all pages, because the ids of strings go on from page to page.
///
/// Made for a worker thread; one decode() at a time. A page that was decoded but not appended
/// breaks the row of ids: make a new decoder from the table then.
class EventDecoder {
public:
    /// Goes on behind the pages of \p table.
    explicit EventDecoder(EventTable table = {});
    ~EventDecoder();
    EventDecoder(const EventDecoder &) = delete;
    EventDecoder &operator=(const EventDecoder &) = delete;

    /// \p body is the whole answer, one that reports no failure. All of its events or an error
    /// that names the field that can't be read; never some of them. The page holds \p body as it
    /// is: see packLater().
    [[nodiscard]] Result<EventPage, ApiError> decode(const QByteArray &body);

private:
    class Private;
    std::unique_ptr<Private> d;
};
