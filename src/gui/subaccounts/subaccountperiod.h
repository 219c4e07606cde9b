// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// Over which time the numbers of subaccounts are summed up.
struct SubaccountPeriod {
    int days = 30; ///< the last ones; 0: since the beginning of the month

    [[nodiscard]] QString title() const;
    [[nodiscard]] QDateTime from(const QDateTime &now) const; ///< UTC, at midnight

    [[nodiscard]] static const QList<SubaccountPeriod> &all();

    friend bool operator==(const SubaccountPeriod &, const SubaccountPeriod &) = default;
};
