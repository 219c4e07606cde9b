// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/refusal.h"

namespace {

QString textOf(TransportError reason)
{
    switch (reason) {
    case TransportError::QueueFull:
        return QStringLiteral("Too many requests are waiting already.");
    case TransportError::AccountHeld:
        return QStringLiteral("Not sent: the service just refused the key of this account.");
    case TransportError::UnresolvedWrite:
        return QStringLiteral("Not sent: the outcome of an earlier change is still unknown.");
    case TransportError::JournalUnavailable:
        return QStringLiteral("Not sent: the change can't be noted down on this computer.");
    case TransportError::Superseded:
        return QStringLiteral("A newer question took its place.");
    default:
        return QStringLiteral("Cancelled.");
    }
}

} // namespace

HttpAnswer refusal(TransportError reason)
{
    HttpAnswer answer;
    answer.error = reason;
    answer.detail = textOf(reason);
    return answer;
}
