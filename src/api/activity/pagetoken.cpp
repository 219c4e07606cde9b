// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagetoken.h"

#include "core/clock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

// What the tokens in the service's documentation live; today's life isn't documented.
constexpr std::chrono::milliseconds usualLife = 5min;

/// A wall clock that is wrong must not make every token look dead at once.
std::chrono::milliseconds lifeUntil(std::optional<qint64> expiry, const Clock &clock)
{
    if (!expiry)
        return usualLife;
    const std::chrono::seconds left(*expiry - clock.now().toSecsSinceEpoch());
    return left > 0s && left <= 24h ? left : usualLife;
}

} // namespace

PageToken::PageToken(QString text, std::optional<qint64> expiry, const Clock &clock)
    : m_text(std::move(text))
    , m_deadAt(clock.sinceBoot() + lifeUntil(expiry, clock))
{
}

bool PageToken::isExpired(const Clock &clock) const
{
    return !isEmpty() && clock.sinceBoot() >= m_deadAt;
}

std::chrono::milliseconds PageToken::left(const Clock &clock) const
{
    return std::max(m_deadAt - clock.sinceBoot(), std::chrono::milliseconds(0));
}
