// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/faultrule.h"
#include "emulator/instant.h"
#include "emulator/world/account.h"

#include <QtGlobal>
#include <chrono>
#include <optional>
#include <vector>

namespace Emulator {

/// What happens to an address that goes on asking while it is timed out.
enum class PenaltyRule { Fixed, RestartsOnRequest };

/// Whether new events appear while the emulator runs.
enum class Traffic { Live, Frozen };

/// When what somebody was asked for is in the DNS.
enum class DnsTruth { Now, Later, Never };

enum class Plan { Paid, Free };

/// Whether answers also hold what the live service has been seen to answer beyond its
/// documentation. So far of sender domains.
enum class AnswerForm { Live, DocumentedOnly };

/// Everything that can be chosen. The defaults are those of `outpost-emulator` without arguments.
struct Options {
    quint16 port = 0; ///< 0: any free port.
    quint64 seed = 1;
    /// Events of the 30 days before the start that a search without `region` finds, exactly.
    /// The other region holds about a third as many on top.
    qint64 events = 60'000;
    int subaccounts = 7; ///< At first; never fewer than that.
    std::chrono::seconds tokenLife{300};
    int searchesPerMinute = 60;
    std::chrono::seconds penalty{60};
    PenaltyRule penaltyRule = PenaltyRule::Fixed;
    std::chrono::milliseconds latency{0};
    Traffic traffic = Traffic::Live;
    /// Whose host this is: keys of other regions are unknown here. Without one, as the global host,
    /// it knows all.
    std::optional<Region> region = {};
    /// Sender domains of the master at least; 0: those of the world only.
    int domains = 0;
    DnsTruth dns = DnsTruth::Later;
    std::chrono::minutes dnsDelay{5}; ///< How much later.
    Plan plan = Plan::Paid;
    AnswerForm answers = AnswerForm::Live;
    std::vector<FaultRule> faults;
    Clock clock = systemNow;
};

} // namespace Emulator
