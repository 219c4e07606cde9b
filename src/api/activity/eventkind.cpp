// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventkind.h"

#include <QByteArrayView>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QLatin1StringView wireName(EventKind kind)
{
    switch (kind) {
    case EventKind::Unknown:
        return {};
    case EventKind::Processed:
        return "processed"_L1;
    case EventKind::Delivered:
        return "delivered"_L1;
    case EventKind::SoftBounced:
        return "soft-bounced"_L1;
    case EventKind::HardBounced:
        return "hard-bounced"_L1;
    case EventKind::Rejected:
        return "rejected"_L1;
    case EventKind::Spam:
        return "spam"_L1;
    case EventKind::Opened:
        return "opened"_L1;
    case EventKind::Clicked:
        return "clicked"_L1;
    case EventKind::Unsubscribed:
        return "unsubscribed"_L1;
    case EventKind::Resubscribed:
        return "resubscribed"_L1;
    }
    return {};
}

EventKind eventKindOf(QByteArrayView name)
{
    const auto found
        = std::find_if(knownEventKinds.begin(), knownEventKinds.end(),
                       [name](EventKind kind) { return name == QByteArrayView(wireName(kind)); });
    return found == knownEventKinds.end() ? EventKind::Unknown : *found;
}
