// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/answerbody.h"
#include "api/apierror.h"
#include "core/clock.h"
#include "core/result.h"

#include <QList>

/// Answers searches as the service is understood to: an ordered list of events, cut to the range
/// that is asked for; a token is an offset and dies after five minutes.
class PagedArchive {
public:
    enum class Order { NewestFirst, OldestFirst, AsAdded };

    struct Event {
        qint64 second; ///< since 1970
        QByteArray id;
    };

    PagedArchive(const Clock &clock, Order order)
        : m_clock(clock)
        , m_order(order)
    {
    }

    void add(qint64 second, const QByteArray &id) { m_events.append({second, id}); }

    /// The whole answer or the refusal of a token.
    [[nodiscard]] Result<QByteArray, ApiError> answer(const ActivityQuery &query,
                                                      const QString &token);

    /// How many dead tokens came.
    [[nodiscard]] int refusals() const { return m_refusals; }

    /// Of all that was added, as (id), sorted.
    [[nodiscard]] QByteArrayList ids() const;

private:
    [[nodiscard]] QList<Event> matching(const ActivityQuery &query) const;
    [[nodiscard]] QByteArray tokenFor(qsizetype offset) const;

    const Clock &m_clock;
    Order m_order;
    QList<Event> m_events;
    int m_refusals = 0;
};
