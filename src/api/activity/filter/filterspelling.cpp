// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterspelling.h"

#include <algorithm>

namespace {

/// Bare words could be taken for a key or a prefix.
bool needsQuotes(FilterKey key, QStringView value)
{
    const bool isBare = key == FilterKey::Text;
    if (value.isEmpty() || std::any_of(value.begin(), value.end(), endsFilterWord))
        return true;
    return isBare && (value.contains(u':') || value.front() == u'-' || value.front() == u'~');
}

QString quoted(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + text + u'"';
}

} // namespace

bool endsFilterWord(QChar c)
{
    return c.isSpace() || QStringView(u",|()\"").contains(c);
}

bool isFilterHeaderName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
}

QString filterValueText(FilterKey key, const QString &value)
{
    return needsQuotes(key, value) ? quoted(value) : value;
}
