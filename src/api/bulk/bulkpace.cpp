// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkpace.h"

#include "net/learnedburst.h"
#include "net/pace.h"
#include "net/ratelimit.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <deque>

using namespace std::chrono_literals;

namespace {

using Time = std::chrono::milliseconds;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BulkPace)
};

/// Until the answer is here; a row waits for the one before.
constexpr Time roundTrip = 1s;

/// The rules of the queue for one limit, gone through ahead of time.
class Foresight {
public:
    explicit Foresight(RateLimit limit)
        : m_limit(limit)
        , m_pace(limit)
        , m_burst(LearnedBurst(limit).size(Time(0)))
    {
    }

    void count(Time sentAt)
    {
        m_pace.sent(sentAt, 1);
        m_ends.push_back(sentAt + roundTrip);
        if (m_ends.size() > std::size_t(m_limit.count))
            m_ends.pop_front();
    }

    [[nodiscard]] Time next(Time now) const
    {
        const Time paced = std::max(now, m_pace.startAt(Urgency::Person, m_burst));
        const bool isFull = m_ends.size() == std::size_t(m_limit.count);
        return isFull ? std::max(paced, m_ends.front() + m_limit.window) : paced;
    }

private:
    RateLimit m_limit;
    Pace m_pace;
    int m_burst;
    std::deque<Time> m_ends; ///< of the last ones, as many as the window has
};

} // namespace

std::chrono::seconds bulkTime(RateLimitGroup group, int calls, const QList<QDateTime> &before,
                              const QDateTime &now)
{
    Foresight foresight(rateLimitOf(group));
    QList<QDateTime> sorted = before;
    std::sort(sorted.begin(), sorted.end());
    for (const QDateTime &time : std::as_const(sorted))
        foresight.count(std::min(Time(0), Time(now.msecsTo(time))));
    Time at(0);
    for (int i = 0; i < calls; ++i) {
        const Time start = foresight.next(at);
        foresight.count(start);
        at = start + roundTrip;
    }
    return std::chrono::ceil<std::chrono::seconds>(at);
}

QString limitText(RateLimitGroup group)
{
    const RateLimit limit = rateLimitOf(group);
    if (group == RateLimitGroup::Other)
        return {};
    return limit.window == 1h ? Tr::tr("%L1 an hour").arg(limit.count)
                              : Tr::tr("%L1 a minute").arg(limit.count);
}
