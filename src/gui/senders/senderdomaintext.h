// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/senderdomainrow.h"

#include <QIcon>
#include <QString>

/// How sender domains read in the window. Texts of the service come through as they are.
namespace SenderDomainText {

/// A few words, e.g. "Verified, from master".
[[nodiscard]] QString state(const SenderDomainRow &row);
[[nodiscard]] QIcon stateIcon(SenderDomainState state);

/// "Verified", "Not verified" or "Unknown".
[[nodiscard]] QString verified(std::optional<bool> verified);
[[nodiscard]] QIcon verifiedIcon(std::optional<bool> verified);
[[nodiscard]] QIcon trackingIcon(TrackingState state);

/// Of the tracking host, e.g. "Issued 2026-06-15"; "–" where nothing is said.
[[nodiscard]] QString certificate(const SenderDomain &domain);

/// "From master", "Own" or "–".
[[nodiscard]] QString origin(const SenderDomain &domain);

/// Which subaccounts may use it, e.g. "3 subaccounts and future ones".
[[nodiscard]] QString access(const SenderDomain &domain);

/// What DNS says from here, in a word or two; "Not checked" without findings.
[[nodiscard]] QString dns(const std::optional<DomainFindings> &findings);
[[nodiscard]] QIcon dnsIcon(DnsFault fault);

} // namespace SenderDomainText
