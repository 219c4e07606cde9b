// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/domainfindings.h"
#include "api/senders/dns/recordevidence.h"

/// Names what is wrong with a record. The zone's own name servers decide where they can be asked:
/// what the system's resolver says may be remembered from earlier. Where nobody says anything it is
/// NoAnswer, never Missing.
[[nodiscard]] DnsFault faultOf(const RecordEvidence &evidence);

/// The same with words.
[[nodiscard]] RecordFinding judge(const RecordEvidence &evidence);
