// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <utility>

/// The clock of the machine, but that it was \p begin when this was made: what is shown is the same
/// on every day.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(QDateTime begin)
        : m_begin(std::move(begin))
    {
    }

    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override
    {
        return m_machine.sinceBoot();
    }
    [[nodiscard]] QDateTime now() const override
    {
        return m_begin.addMSecs((sinceBoot() - m_start).count());
    }
    [[nodiscard]] QString bootId() const override { return m_machine.bootId(); }

private:
    SystemClock m_machine;
    QDateTime m_begin;
    std::chrono::milliseconds m_start = m_machine.sinceBoot();
};
