// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

/// Time that passes only when told.
class ManualClock final : public Clock {
public:
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_sinceBoot; }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QString bootId() const override { return QString::number(m_boot); }

    /// Both clocks go on.
    void advance(std::chrono::milliseconds time);

    /// Only the wall clock jumps.
    void setWallClock(const QDateTime &now) { m_now = now; }

    /// The machine was off for \p time and has just booted.
    void reboot(std::chrono::milliseconds time);

private:
    int m_boot = 1;
    std::chrono::milliseconds m_sinceBoot{1'000'000};
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
};
