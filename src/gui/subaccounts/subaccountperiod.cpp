// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountperiod.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountPeriod)
};

} // namespace

QString SubaccountPeriod::title() const
{
    if (days == 0)
        return Tr::tr("This month");
    return days == 1 ? Tr::tr("Today and yesterday") : Tr::tr("Last %1 days").arg(days);
}

QDateTime SubaccountPeriod::from(const QDateTime &now) const
{
    const QDate today = now.toUTC().date();
    const QDate first = days == 0 ? QDate(today.year(), today.month(), 1) : today.addDays(-days);
    return first.startOfDay(Qt::UTC);
}

const QList<SubaccountPeriod> &SubaccountPeriod::all()
{
    static const QList<SubaccountPeriod> all{{1}, {7}, {30}, {90}, {0}};
    return all;
}
