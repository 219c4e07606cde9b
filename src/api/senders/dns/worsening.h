// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/domainfindings.h"
#include "api/senders/dns/sendernote.h"

/// A sentence about what the service no longer believes; empty where nothing got worse. What was
/// not known before can't get worse.
[[nodiscard]] QString worsening(const std::optional<SenderBelief> &before, const SenderBelief &now);

/// A sentence about the faults that are new; empty where none is. Tracking does not count, and
/// neither does what is not known, now or before.
[[nodiscard]] QString worsening(const std::optional<DnsFaults> &before, const DomainFindings &now);
