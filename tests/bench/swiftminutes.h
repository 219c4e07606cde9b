// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

/// A clock for the request queue whose minutes pass ten thousand times as fast, so that the limit
/// of 60 searches a minute holds nothing up.
class SwiftMinutes final : public Clock {
public:
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override
    {
        constexpr int speed = 10'000;
        return m_real.sinceBoot() * speed;
    }
    [[nodiscard]] QDateTime now() const override { return m_real.now(); }
    [[nodiscard]] QString bootId() const override { return QStringLiteral("swift"); }

private:
    SystemClock m_real;
};
