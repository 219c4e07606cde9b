// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/accountholds.h"
#include "net/errorguard.h"
#include "net/pausegate.h"
#include "net/ratelimiter.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <map>
#include <optional>

/// What the RequestScheduler must not forget when the program ends: a quick restart would run into
/// the limits, or into a pause. All times since boot, in the boot of \c taken.
struct QueueMemory {
    using Time = std::chrono::milliseconds;

    BootMoment taken;
    RateLimiter::Memory limiter; ///< of every group
    PauseGate::Memory gate;
    ErrorGuard::Memory guard;
    std::map<QString, Time> holds; ///< accounts, and until when: see AccountHolds

    friend bool operator==(const QueueMemory &, const QueueMemory &) = default;
};

/// \p memory as it stands at \p now: within one boot the times as they are, after another boot
/// aged by the wall clock, not at all if that went back (one that was set forward meanwhile ends
/// waits early: nothing else tells how long the machine was off). Times too far ahead to be true
/// are cut: a pause to 15 min + jitter, a slot to its window and the longest call.
[[nodiscard]] QueueMemory atMoment(const QueueMemory &memory, const BootMoment &now);

/// As CBOR, with a version. A few kilobytes.
[[nodiscard]] QByteArray toBytes(const QueueMemory &memory);

/// Nothing if they are damaged or of another version.
[[nodiscard]] std::optional<QueueMemory> queueMemoryFromBytes(const QByteArray &bytes);
