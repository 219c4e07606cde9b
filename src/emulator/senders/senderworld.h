// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"
#include "emulator/options.h"
#include "emulator/senders/senderdomain.h"

#include <vector>

namespace Emulator {

class Outside;

/// The number of \p domain of \p account: the same whenever it is added. (What the service does
/// when a domain is removed and added again is not documented.)
[[nodiscard]] int numberOf(quint64 seed, const QString &account, const QString &domain);

/// How long after the launch the one domain falls that is verified before.
inline constexpr std::chrono::minutes fallsAfter{3};

/// The sender domains that are there at the launch, every state among them; puts what the DNS has
/// of them into \p outside. At least Options::domains of the master.
[[nodiscard]] std::vector<SenderDomain> senderWorld(const Options &options, Instant launch,
                                                    Outside &outside);

} // namespace Emulator
