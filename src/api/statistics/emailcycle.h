// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

/// The month of the account's own plan, of /stats/email_cycle. What the service left out is unset.
struct EmailCycle {
    QDateTime begin; ///< UTC
    QDateTime end; ///< UTC
    std::optional<qint64> used;
    std::optional<qint64> remaining;
    std::optional<qint64> size;

    friend bool operator==(const EmailCycle &, const EmailCycle &) = default;
};
