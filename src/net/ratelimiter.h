// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/learnedburst.h"
#include "net/pace.h"
#include "net/ratelimit.h"
#include "net/ratewindow.h"
#include "net/throttle.h"
#include "net/urgency.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

/// Says when a request of a group may start, so that no published limit is ever exceeded. Shared
/// by all accounts: whether SMTP2GO counts by key, account or address is not documented, and its
/// penalty falls on the address.
class RateLimiter {
public:
    using Time = std::chrono::milliseconds;

    /// What must outlive the program of one group; times since boot.
    struct GroupMemory {
        std::vector<Time> freeAt; ///< when slots of the window come free
        Time fullAt{0}; ///< of Pace
        std::optional<Time> lastPerson;
        LearnedBurst::Memory burst;

        friend bool operator==(const GroupMemory &, const GroupMemory &) = default;
    };
    using Memory = std::map<RateLimitGroup, GroupMemory>;

    RateLimiter();

    /// May lie in the past. Nothing when a running request has to end first.
    [[nodiscard]] std::optional<Time> startAt(RateLimitGroup group, Urgency urgency,
                                              Throttle throttle, Time now) const;

    /// Returns the place of the request in its burst, see LearnedBurst.
    int sent(RateLimitGroup group, Urgency urgency, Throttle throttle, Time now);
    void ended(RateLimitGroup group, SlotEnd end, Time now);

    /// It ended with an answer 429.
    void refused(RateLimitGroup group, int burstPlace, Time sentAt, Time now);

    /// Requests of \p group that a window takes under \p throttle, at least 1.
    [[nodiscard]] static int limit(RateLimitGroup group, Throttle throttle);

    /// How many of them may still start now, by count.
    [[nodiscard]] int budget(RateLimitGroup group, Throttle throttle, Time now) const;

    /// Without the requests that run: how long they may take is not known here.
    [[nodiscard]] Memory memory() const;
    void restore(const Memory &memory);

    /// For when the history is lost: no bursts for one window.
    void beCautious(Time now);

private:
    struct Group {
        RateLimit limit;
        RateWindow window;
        Pace pace;
        LearnedBurst burst;
        std::optional<Time> lastPerson; ///< when a person's request last started
    };

    /// Slots that background work leaves alone: a sixth, while a person works with this group.
    [[nodiscard]] static int reserve(const Group &group, int limit, Time now);

    std::map<RateLimitGroup, Group> m_groups;
};
