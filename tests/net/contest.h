// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/servermodel.h"

#include <QLatin1StringView>
#include <array>
#include <chrono>

class Simulation;

/// Our schedule and those of well-known libraries in the same situations, in virtual time.
namespace Contest {

using Time = std::chrono::milliseconds;

enum class Client { Ours, AwsStandard, AwsAdaptive, Stripe };
inline constexpr std::array clients{Client::Ours, Client::AwsStandard, Client::AwsAdaptive,
                                    Client::Stripe};
[[nodiscard]] QLatin1StringView nameOf(Client client);

struct Latency {
    Time shortest;
    Time longest;
};

struct Result {
    int answered = 0; ///< 200
    int refused = 0; ///< 429
    int lost = 0; ///< calls given up
    Time lastAnswer{0}; ///< after the beginning
    Time lastRefusal{0};
};

/// Background work without end, for an hour.
[[nodiscard]] Result hour(Client client, const ServerModel &server, Latency latency,
                          unsigned seed = 1);

/// 40 calls of background work that meet a block of 10 minutes at its beginning; two hours.
[[nodiscard]] Result block(Client client, ServerModels::Hits hits, unsigned seed);

/// A person loads 20 pages at once; 200 ms a page.
[[nodiscard]] Result twentyPages(Client client, const ServerModel &server);

/// The same person, all ten minutes for \p time.
[[nodiscard]] Result twentyPagesAgain(Client client, const ServerModel &server, Time time,
                                      unsigned seed);

} // namespace Contest
