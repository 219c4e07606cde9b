// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/awsschedule.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int retryCost = 5;
constexpr double beta = 0.7;
constexpr double cubicScale = 0.4;
constexpr double smoothing = 0.8;

} // namespace

AwsStandardSchedule::AwsStandardSchedule(UniformRandom random)
    : m_random(std::move(random))
{
}

std::optional<SdkSchedule::Time> AwsStandardSchedule::refused(int attempt, Time)
{
    if (attempt >= 3 || m_quota < retryCost)
        return std::nullopt;
    m_quota -= retryCost;
    const Time longest = std::min<Time>(20s, 1s * (1 << (attempt - 1)));
    return Time(Time::rep(m_random() * double(longest.count())));
}

void AwsStandardSchedule::succeeded(int attempt, Time)
{
    m_quota = std::min(500, m_quota + (attempt > 1 ? retryCost : 1));
}

SdkSchedule::Time AwsAdaptiveSchedule::startAt(Time now) const
{
    const double missing = 1 - tokens(now);
    if (!m_isLimiting || missing <= 1e-9)
        return now;
    return now + Time(Time::rep(std::ceil(missing / m_rate * 1000)));
}

void AwsAdaptiveSchedule::sent(Time now)
{
    if (!m_isLimiting)
        return;
    refill(now);
    m_tokens -= 1;
}

std::optional<SdkSchedule::Time> AwsAdaptiveSchedule::refused(int attempt, Time now)
{
    measure(now);
    m_lastMaximum = m_isLimiting ? std::min(m_measured, m_rate) : m_measured;
    m_lastRefusal = now;
    m_isLimiting = true;
    setRate(m_lastMaximum * beta, now);
    return AwsStandardSchedule::refused(attempt, now);
}

void AwsAdaptiveSchedule::succeeded(int attempt, Time now)
{
    AwsStandardSchedule::succeeded(attempt, now);
    measure(now);
    const double since = Seconds(now - m_lastRefusal).count() - flatPart();
    setRate(cubicScale * since * since * since + m_lastMaximum, now);
}

double AwsAdaptiveSchedule::tokens(Time now) const
{
    return std::min(m_capacity, m_tokens + Seconds(now - m_refilledAt).count() * m_rate);
}

void AwsAdaptiveSchedule::refill(Time now)
{
    m_tokens = tokens(now);
    m_refilledAt = now;
}

void AwsAdaptiveSchedule::measure(Time now)
{
    ++m_answers;
    const Time halfSecond = now / 500ms * 500ms;
    if (halfSecond <= m_halfSecond)
        return;
    const double rate = m_answers / Seconds(halfSecond - m_halfSecond).count();
    m_measured = smoothing * rate + (1 - smoothing) * m_measured;
    m_answers = 0;
    m_halfSecond = halfSecond;
}

void AwsAdaptiveSchedule::setRate(double rate, Time now)
{
    refill(now);
    rate = std::min(rate, 2 * m_measured);
    m_rate = std::max(0.5, rate);
    m_capacity = std::max(1.0, rate);
    m_tokens = std::min(m_tokens, m_capacity);
}

double AwsAdaptiveSchedule::flatPart() const
{
    return std::cbrt(m_lastMaximum * (1 - beta) / cubicScale);
}
