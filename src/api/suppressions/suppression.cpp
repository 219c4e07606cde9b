// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/suppressions/suppression.h"

using namespace Qt::Literals::StringLiterals;

QLatin1StringView wireName(Suppression::Kind kind)
{
    switch (kind) {
    case Suppression::Kind::Manual:
        return "manual"_L1;
    case Suppression::Kind::Spam:
        return "spam"_L1;
    case Suppression::Kind::Unsubscribe:
        return "unsubscribe"_L1;
    case Suppression::Kind::Bounce:
        return "bounce"_L1;
    case Suppression::Kind::Compliance:
        return "compliance"_L1;
    case Suppression::Kind::Unknown:
        break;
    }
    return {};
}

Suppression::Kind suppressionKindOf(const QString &name)
{
    for (const Suppression::Kind kind : Suppression::kinds) {
        if (name.compare(wireName(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return Suppression::Kind::Unknown;
}
