// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/outcome.h"
#include "net/scheduledcall.h"

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

/// What happens to a RequestScheduler, and what it wants done.
namespace Scheduler {

struct Submitted {
    ScheduledCall call;
};
struct Cancelled {
    quint64 id = 0;
};
/// An attempt ended by itself.
struct Ended {
    quint64 id = 0;
    Outcome outcome;
};
/// The time asked for came.
struct Woken { };

using Event = std::variant<Submitted, Cancelled, Ended, Woken>;

/// What has this id won't start (again): it is answered along with another one, a read that asks
/// the same. Its own Finish follows.
struct Join {
    quint64 id = 0;
    quint64 call = 0;
};
struct Send {
    quint64 id = 0;
};
/// No Ended may follow for this call. Its Finish does, or came before.
struct Abort {
    quint64 id = 0;
};
struct Retry {
    quint64 id = 0;
    int attempt = 0; ///< that failed, from 1
    std::chrono::milliseconds delay{0};
};
struct Finish {
    quint64 id = 0;
    /// None: with what the last attempt of the call, or of the one it joined, brought. Otherwise
    /// the scheduler's own reason.
    TransportError reason = TransportError::None;
};

/// Only this write, and perhaps others, wait for the end of a pause, and none may find out whether
/// it is over: a harmless read of its account is to be submitted. Comes again when that read has
/// ended and the pause goes on, or after a minute.
struct WantRead {
    quint64 write = 0;
};

using Action = std::variant<Join, Send, Abort, Retry, Finish, WantRead>;

struct Actions {
    std::vector<Action> list; ///< in this order
    /// When to send Woken at the latest; always later than now. Unset: when something else
    /// happens.
    std::optional<std::chrono::milliseconds> wakeAt;
};

} // namespace Scheduler
