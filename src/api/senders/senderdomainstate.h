// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct SenderDomain;

/// How a domain stands. Verified are DKIM and return path together; tracking is advisory.
enum class SenderDomainState {
    Unverified, ///< neither DKIM nor return path
    Half, ///< one of them
    Verified,
    Fell, ///< was verified before and isn't any more, in one of them or both
    Unknown, ///< the service doesn't say
};

/// Of the names behind which opens and clicks are counted. The best of several counts.
enum class TrackingState {
    None, ///< the domain has no tracker
    Off,
    Unverified, ///< on, but its record isn't seen
    On,
    Unknown,
};

/// What this computer knows of the past of a domain.
enum class EarlierVerified { No, Yes };

[[nodiscard]] SenderDomainState stateOf(const SenderDomain &domain,
                                        EarlierVerified earlier = EarlierVerified::No);
[[nodiscard]] TrackingState trackingOf(const SenderDomain &domain);

/// A word or two, e.g. "Half verified".
[[nodiscard]] QString captionOf(SenderDomainState state);
[[nodiscard]] QString captionOf(TrackingState state);

/// What it means for the mail of \p domain, a sentence or two, and for delegated domains who can
/// change it.
[[nodiscard]] QString explanationOf(const SenderDomain &domain,
                                    EarlierVerified earlier = EarlierVerified::No);
