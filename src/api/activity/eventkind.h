// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <array>

/// What happened to an e-mail. The names are those of /activity/search (webhooks use others).
enum class EventKind : quint8 {
    Unknown, ///< a name that is not in the list; the event keeps it as text
    Processed,
    Delivered,
    SoftBounced,
    HardBounced,
    Rejected,
    Spam,
    Opened,
    Clicked,
    Unsubscribed,
    Resubscribed,
};

/// Every kind but Unknown, in the order in which a person would look for them.
inline constexpr std::array knownEventKinds{
    EventKind::Processed,    EventKind::Delivered, EventKind::SoftBounced,
    EventKind::HardBounced,  EventKind::Rejected,  EventKind::Spam,
    EventKind::Opened,       EventKind::Clicked,   EventKind::Unsubscribed,
    EventKind::Resubscribed,
};

/// As the service spells it, e.g. "soft-bounced"; empty for Unknown.
[[nodiscard]] QLatin1StringView wireName(EventKind kind);

/// Unknown for a name that the service has not documented.
[[nodiscard]] EventKind eventKindOf(QByteArrayView wireName);
