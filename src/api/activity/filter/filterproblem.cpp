// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterproblem.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FilterProblem)
};

} // namespace

QString FilterProblem::sentence() const
{
    const QString place = Tr::tr("Column %1: %2").arg(QString::number(column()), message);
    return cure.isEmpty() ? place : place + QLatin1Char(' ') + cure;
}
