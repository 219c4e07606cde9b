// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Emulator {

/// The subaccount that a request about senders is for; empty for the master account.
[[nodiscard]] inline QString accountIn(const QJsonObject &body)
{
    return body.value(QLatin1StringView("subaccount_id")).toString();
}

} // namespace Emulator
