// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/domainfindings.h"
#include "api/senders/dns/recordevidence.h"

/// What the zone's name servers say; each by itself where they differ.
[[nodiscard]] QString seenAtZoneText(const RecordEvidence &evidence);

/// What is the matter, for people.
[[nodiscard]] QString findingText(DnsFault fault, const RecordEvidence &evidence);

/// What to do about it; empty: nothing.
[[nodiscard]] QString findingNextStep(DnsFault fault, const RecordEvidence &evidence);
