// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pausegate.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int mostLostProbes = 6; // more make the wait no longer

PauseGate::Time longestWaitAfter(int lostProbes)
{
    return std::min<PauseGate::Time>(60s, 1s * (1 << std::min(lostProbes, mostLostProbes)));
}

} // namespace

PauseGate::PauseGate(UniformRandom random)
    : m_random(std::move(random))
{
}

PauseGate::State PauseGate::state(Time now) const
{
    if (!m_openedAt)
        return State::Closed;
    return now < m_until ? State::Open : State::HalfOpen;
}

void PauseGate::refused(Time sentAt, std::chrono::seconds retryAfter, Time now)
{
    // What was already under way when the pause began tells nothing new.
    if (!m_openedAt || sentAt >= *m_openedAt) {
        m_severity.worsen(now);
        m_openedAt = now;
        m_probing = false;
        m_lostProbes = 0;
    }
    const Time pause = PauseSeverity::pause(m_severity.level(now), m_random());
    const Time asked = std::clamp<Time>(retryAfter, 0s, 900s);
    m_until = std::max(m_until, now + std::max(pause, asked));
}

void PauseGate::probeAnswered(Time now)
{
    m_probing = false;
    m_openedAt.reset();
    m_closedAt = now;
    m_severity.healFrom(now);
}

void PauseGate::probeLost(Time now)
{
    m_probing = false;
    m_lostProbes = std::min(m_lostProbes + 1, mostLostProbes);
    const Time longest = longestWaitAfter(m_lostProbes);
    const Time wait = 1s + Time(Time::rep(m_random() * double((longest - 1s).count())));
    m_until = std::max(m_until, now + wait);
}

bool PauseGate::isRecovering(Time now) const
{
    return m_closedAt && now - *m_closedAt < 60s;
}

Throttle PauseGate::throttle(Time now) const
{
    const double share = m_severity.share(now);
    return {share, isRecovering(now) ? share / 2 : share};
}

PauseGate::Memory PauseGate::memory(Time probeEnd) const
{
    Memory memory{m_openedAt, m_closedAt, m_until, m_lostProbes, m_severity.memory()};
    if (m_probing) {
        ++memory.lostProbes;
        memory.until = std::max(m_until, probeEnd + longestWaitAfter(memory.lostProbes));
    }
    return memory;
}

void PauseGate::restore(const Memory &memory)
{
    m_openedAt = memory.openedAt;
    m_closedAt = memory.closedAt;
    m_until = memory.until;
    m_lostProbes = memory.lostProbes;
    m_severity.restore(memory.severity);
    m_probing = false;
}
