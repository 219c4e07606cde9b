// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/errorguard.h"

using namespace std::chrono_literals;

void ErrorGuard::answered(int status, Time now)
{
    if (status >= 200 && status < 300)
        m_state.inARow = 0;
    else
        failed(now);
}

void ErrorGuard::failed(Time now)
{
    ++m_state.inARow;
    m_state.failures.push_back(now);
    while (now - m_state.failures.front() >= 60s)
        m_state.failures.pop_front();
    if (m_state.inARow < maximumInARow && m_state.failures.size() < std::size_t(maximumPerMinute))
        return;
    m_state.stoppedUntil = now + 60s;
    m_state.inARow = 0;
    m_state.failures.clear();
}
