// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/apierror.h"
#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

/// Answers searches over events that show themselves late and lie in two regions. A token is an
/// offset into what matches at the moment, and dies five minutes after the first of its chain.
class LivingArchive {
public:
    enum class Order { NewestFirst, OldestFirst, Shuffled };
    using Region = ActivityQuery::Region;

    struct Event {
        qint64 second; ///< since 1970
        QByteArray id; ///< equal ids in a second are twins
        qint64 visibleAt; ///< second since 1970
        Region region = Region::Eu;
    };

    static constexpr Region home = Region::Eu;

    LivingArchive(const Clock &clock, Order order)
        : m_clock(clock)
        , m_order(order)
    {
    }

    void add(const Event &event) { m_events.append(event); }

    [[nodiscard]] Result<QByteArray, ApiError> answer(const ActivityQuery &query,
                                                      const QString &token);

    /// What there is from \p start to \p end in \p regions: "second id", sorted.
    [[nodiscard]] QByteArrayList truth(qint64 start, qint64 end,
                                       const QList<Region> &regions) const;

    [[nodiscard]] int refusals() const { return m_refusals; } ///< of dead tokens

private:
    [[nodiscard]] QList<Event> matching(const ActivityQuery &query) const;
    void sort(QList<Event> &events) const;

    const Clock &m_clock;
    Order m_order;
    QList<Event> m_events;
    int m_refusals = 0;
};
