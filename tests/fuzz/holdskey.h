// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>

/// Whether a whole key is in \p text: `api-` and 32 letters or digits. Not by core/redaction.h,
/// which is under test.
inline bool holdsKey(const QString &text)
{
    const auto isPartOfKey = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(QLatin1String("api-")); at >= 0;
         at = text.indexOf(QLatin1String("api-"), at + 1)) {
        const QString rest = text.mid(at + 4, 32);
        if (rest.size() == 32 && std::all_of(rest.cbegin(), rest.cend(), isPartOfKey))
            return true;
    }
    return false;
}
