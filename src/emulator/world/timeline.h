// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"
#include "emulator/world/rhythm.h"

#include <QtGlobal>

namespace Emulator {

/// A stretch of time, the end not included.
struct Span {
    Instant begin;
    Instant end;
};

/// Cuts time into blocks that hold equally many events: block -1 ends, and block 0 begins, at the
/// launch of the emulator. Blocks of the past follow the Rhythm; live ones are equally long, so
/// that something happens every few seconds however small the world is.
class Timeline {
public:
    /// \p eventsPerMonth: how many events the 30 days before \p launch shall hold, at least 1.
    Timeline(Instant launch, qint64 eventsPerMonth, qint64 eventsPerBlock);

    [[nodiscard]] Instant launch() const { return m_launch; }
    [[nodiscard]] Span spanOf(qint64 block) const;

    /// \p part, 0 … 1, of the way through the traffic of \p block.
    [[nodiscard]] Instant momentIn(qint64 block, double part) const;

    [[nodiscard]] qint64 blockAt(Instant time) const;

    /// How many blocks later something is that takes \p delay, in traffic of average density.
    [[nodiscard]] qint64 distanceOf(std::chrono::seconds delay) const;

private:
    [[nodiscard]] Instant atPosition(double blocks) const;

    Rhythm m_rhythm;
    Instant m_launch;
    double m_launchWeight;
    double m_blockWeight;
    double m_liveMilliseconds;
};

} // namespace Emulator
