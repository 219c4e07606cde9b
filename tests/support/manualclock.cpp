// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manualclock.h"

void ManualClock::advance(std::chrono::milliseconds time)
{
    m_sinceBoot += time;
    m_now = m_now.addMSecs(time.count());
}

void ManualClock::reboot(std::chrono::milliseconds time)
{
    ++m_boot;
    m_sinceBoot = std::chrono::seconds(10);
    m_now = m_now.addMSecs(time.count());
}
