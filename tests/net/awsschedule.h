// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sdkschedule.h"

#include <chrono>

/// AWS SDKs, retry mode "standard" (SDKs and Tools Reference Guide, "Retry behavior"): three
/// attempts; before retry i (from 0) random * min(20 s, 1 s * 2^i) after a throttling error; a
/// quota of 500 tokens, of which such a retry costs 5 and gets them back when it succeeds. A call
/// that succeeds at once returns 1.
class AwsStandardSchedule : public SdkSchedule {
public:
    explicit AwsStandardSchedule(UniformRandom random);

    std::optional<Time> refused(int attempt, Time now) override;
    void succeeded(int attempt, Time now) override;

private:
    UniformRandom m_random;
    int m_quota = 500;
};

/// Retry mode "adaptive": the same, and from the first 429 on a bucket of tokens before every
/// attempt, whose rate falls by 30 % on each 429 and grows along a cubic curve (RFC 8312: beta
/// 0.7, C 0.4) on each success, up to twice the rate measured over half seconds.
class AwsAdaptiveSchedule final : public AwsStandardSchedule {
public:
    using AwsStandardSchedule::AwsStandardSchedule;

    [[nodiscard]] Time startAt(Time now) const override;
    void sent(Time now) override;
    std::optional<Time> refused(int attempt, Time now) override;
    void succeeded(int attempt, Time now) override;

private:
    using Seconds = std::chrono::duration<double>;

    [[nodiscard]] double tokens(Time now) const;
    void refill(Time now);
    void measure(Time now);
    void setRate(double rate, Time now);
    [[nodiscard]] double flatPart() const; ///< seconds until the curve is back at m_lastMaximum

    bool m_isLimiting = false;
    double m_rate = 0.5; ///< tokens a second
    double m_capacity = 1;
    double m_tokens = 0;
    Time m_refilledAt{0};
    double m_lastMaximum = 0; ///< rate at the last 429
    Time m_lastRefusal{0};
    double m_measured = 0; ///< attempts a second, smoothed
    int m_answers = 0; ///< since m_halfSecond
    Time m_halfSecond{0};
};
