// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

/// How much of a plan was used at a moment.
struct UsageSnapshot {
    QDateTime at; ///< UTC
    qint64 used = 0;
    qint64 size = 0; ///< of the plan; 0 if it wasn't told

    friend bool operator==(const UsageSnapshot &, const UsageSnapshot &) = default;
};

/// Of one subaccount, oldest first, at most one a day (UTC).
using UsageSeries = QList<UsageSnapshot>;

/// By id of the subaccount.
using UsageSeriesById = QHash<QString, UsageSeries>;
