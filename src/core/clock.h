// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>

/// A moment, with what it takes to compare it with one of another run of the program or the
/// machine: boot times compare within one boot only.
struct BootMoment {
    QString bootId;
    std::chrono::milliseconds sinceBoot{0};
    QDateTime wall; ///< in UTC

    friend bool operator==(const BootMoment &, const BootMoment &) = default;
};

/// Where every wait and every window gets its time from, so that tests can bring their own.
class Clock {
public:
    virtual ~Clock() = default;

    /// Time since boot, time asleep included (CLOCK_BOOTTIME). Never runs backwards; jumps of the
    /// wall clock don't touch it.
    [[nodiscard]] virtual std::chrono::milliseconds sinceBoot() const = 0;

    /// The wall clock, in UTC. For showing and for ranges of a search, never for waiting.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// Differs from boot to boot, the same for all programs of one boot. Never empty.
    [[nodiscard]] virtual QString bootId() const = 0;

    [[nodiscard]] BootMoment moment() const { return {bootId(), sinceBoot(), now()}; }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override;
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QString bootId() const override;
};

/// Linux: /proc/sys/kernel/random/boot_id, read once. Elsewhere, or without it: the wall time of
/// the boot to the minute, taken once, which a clock that was set in between changes.
[[nodiscard]] QString bootId();
