// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <ctime>
#include <vector>

/// Times of single turns, for percentiles.
class Turns {
public:
    template <typename Work> void take(Work work)
    {
        const auto begin = std::chrono::steady_clock::now();
        const std::clock_t cpuBegin = std::clock();
        work();
        m_cpuTimes.push_back(double(std::clock() - cpuBegin) * 1000 / CLOCKS_PER_SEC);
        const std::chrono::duration<double, std::milli> took
            = std::chrono::steady_clock::now() - begin;
        m_times.push_back(took.count());
    }

    /// In milliseconds; 0.5 is the median, 1 the worst.
    [[nodiscard]] double at(double share) { return percentile(m_times, share); }

    void report(benchmark::State &state)
    {
        state.counters["p50_ms"] = at(0.5);
        state.counters["p99_ms"] = at(0.99);
        state.counters["max_ms"] = at(1);
        state.counters["cpu_p50_ms"] = percentile(m_cpuTimes, 0.5);
        state.counters["cpu_p99_ms"] = percentile(m_cpuTimes, 0.99);
    }

private:
    [[nodiscard]] static double percentile(std::vector<double> &times, double share)
    {
        std::sort(times.begin(), times.end());
        return times.empty() ? 0 : times[std::size_t(share * double(times.size() - 1))];
    }

    std::vector<double> m_times;
    std::vector<double> m_cpuTimes; ///< of all threads: what it would take on one free core
};
