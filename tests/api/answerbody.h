// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// Bodies of answers for tests.
namespace answer {

struct Page {
    QByteArrayList events; ///< JSON objects
    qint64 total = -1; ///< left out below 0
    QByteArray token; ///< null when empty
};

[[nodiscard]] inline QByteArray page(const Page &page)
{
    QByteArray body = "{\"data\":{\"events\":[" + page.events.join(',') + ']';
    if (page.total >= 0)
        body += ",\"total_events\":" + QByteArray::number(page.total);
    body += ",\"continue_token\":" + (page.token.isEmpty() ? "null" : '"' + page.token + '"');
    return body + "},\"request_id\":\"r-1\"}";
}

} // namespace answer
