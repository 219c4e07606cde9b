// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/servermodel.h"

#include <algorithm>

ServerModel ServerModels::always(int status)
{
    return [status](Time) { return status; };
}

ServerModel ServerModels::slidingLog(int count, Time window)
{
    return [=, log = std::deque<Time>()](Time arrival) mutable {
        while (!log.empty() && arrival - log.front() >= window)
            log.pop_front();
        if (int(log.size()) >= count)
            return 429;
        log.push_back(arrival);
        return 200;
    };
}

ServerModel ServerModels::fixedWindow(int count, Time window, Time phase)
{
    return [=, current = Time::rep(-1), used = 0](Time arrival) mutable {
        const Time::rep index = (arrival + phase) / window;
        if (index != current) {
            current = index;
            used = 0;
        }
        return ++used > count ? 429 : 200;
    };
}

ServerModel ServerModels::block(Time from, Time length, Hits hits)
{
    return [=, until = from + length](Time arrival) mutable {
        if (arrival < from || arrival >= until)
            return 200;
        if (hits == Hits::RestartTheBlock)
            until = arrival + length;
        return 429;
    };
}

ServerModel ServerModels::tokenBucket(int capacity, Time refill)
{
    return [=, emptyAt = Time(0)](Time arrival) mutable {
        // When a bucket that refills without end would have been empty: no fractions to keep.
        const Time from = std::max(emptyAt, arrival - capacity * refill);
        if (arrival - from < refill)
            return 429;
        emptyAt = from + refill;
        return 200;
    };
}

ServerModel ServerModels::penalty(ServerModel limit, Time length, Hits hits)
{
    return [=, until = Time(0)](Time arrival) mutable {
        const bool isShut = arrival < until;
        if (!isShut && limit(arrival) == 200)
            return 200;
        if (!isShut || hits == Hits::RestartTheBlock)
            until = arrival + length;
        return 429;
    };
}
