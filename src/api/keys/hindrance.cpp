// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keys/hindrance.h"

#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Hindrance)
};

} // namespace

QString Hindrance::reason() const
{
    const QString name = shownText(account);
    if (kind == Kind::ReadOnly)
        return Tr::tr("The account “%1” is read-only in Outpost.").arg(name);
    return Tr::tr("The key of the account “%1” lacks %n permission(s): %2.", nullptr,
                  int(missing.size()))
        .arg(name, missing.join(Tr::tr(", ", "between permissions")));
}

QString Hindrance::nextStep() const
{
    if (kind == Kind::ReadOnly)
        return Tr::tr("To change something, let Outpost do so under Account > Manage accounts.");
    return Tr::tr(
        "Ask whoever manages the API keys at SMTP2GO to add %n permission(s) to this key.", nullptr,
        int(missing.size()));
}

QString Hindrance::text() const
{
    return reason() + QLatin1Char('\n') + nextStep();
}
