// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/estate/estateprice.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EstatePrice)
};

} // namespace

QString EstatePrice::text() const
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(time).count();
    return Tr::tr("%n call(s) to SMTP2GO", "", calls) + QStringLiteral(", ")
        + Tr::tr("about %n minute(s)", "", int(minutes));
}
