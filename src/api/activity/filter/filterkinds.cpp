// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterkinds.h"

#include "api/activity/filter/nearest.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestPrefix = 3;

using Friendly = std::pair<QLatin1StringView, EventKind>;

// A name that stands for two kinds is here twice.
constexpr std::array friendlyNames{
    Friendly{"bounce"_L1, EventKind::SoftBounced},  Friendly{"bounce"_L1, EventKind::HardBounced},
    Friendly{"bounced"_L1, EventKind::SoftBounced}, Friendly{"bounced"_L1, EventKind::HardBounced},
    Friendly{"queued"_L1, EventKind::Processed},    Friendly{"complaint"_L1, EventKind::Spam},
};

template <typename Matches> QList<EventKind> kindsWhere(Matches matches)
{
    QList<EventKind> kinds;
    for (const EventKind kind : knownEventKinds) {
        const bool friendly
            = std::any_of(friendlyNames.begin(), friendlyNames.end(), [&](const Friendly &name) {
                  return name.second == kind && matches(name.first);
              });
        if (friendly || matches(wireName(kind)))
            kinds.append(kind);
    }
    return kinds;
}

} // namespace

QList<EventKind> filterKinds(QStringView value)
{
    const auto isIt
        = [value](QLatin1StringView name) { return value.compare(name, Qt::CaseInsensitive) == 0; };
    const auto begins
        = [value](QLatin1StringView name) { return name.startsWith(value, Qt::CaseInsensitive); };
    const QList<EventKind> named = kindsWhere(isIt);
    if (!named.isEmpty() || value.size() < shortestPrefix)
        return named;
    return kindsWhere(begins);
}

QList<EventKind> filterKinds(const QStringList &values)
{
    QList<EventKind> kinds;
    for (const QString &value : values)
        kinds += filterKinds(value);
    QList<EventKind> ordered;
    std::copy_if(knownEventKinds.begin(), knownEventKinds.end(), std::back_inserter(ordered),
                 [&](EventKind kind) { return kinds.contains(kind); });
    return ordered;
}

QStringList filterKindNames()
{
    QStringList names;
    for (const EventKind kind : knownEventKinds)
        names += wireName(kind);
    for (const Friendly &name : friendlyNames)
        names += name.first;
    names.removeDuplicates();
    return names;
}

QString nearestFilterKind(QStringView value)
{
    return nearestOf(value, filterKindNames());
}
