// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterparts.h"

#include <algorithm>

QList<FilterExpression> filterParts(const FilterExpression &filter)
{
    const bool isPlain = !filter.isInverted() && !filter.isOff();
    if (filter.kind() == FilterExpression::Kind::All && isPlain)
        return filter.parts();
    return {filter};
}

bool canInvert(const FilterExpression &part)
{
    return part.kind() != FilterExpression::Kind::Condition
        || filterValueKind(part.condition().key) != FilterValueKind::Time;
}

FilterExpression withPart(const FilterExpression &filter, qsizetype index,
                          const FilterExpression &part)
{
    QList<FilterExpression> parts = filterParts(filter);
    parts.replace(index, part);
    return FilterExpression::all(parts);
}

FilterExpression withoutPart(const FilterExpression &filter, qsizetype index)
{
    return withPart(filter, index, {});
}

FilterExpression withPartInverted(const FilterExpression &filter, qsizetype index)
{
    return withPart(filter, index, filterParts(filter).at(index).inverted());
}

FilterExpression withPartSwitched(const FilterExpression &filter, qsizetype index)
{
    const FilterExpression part = filterParts(filter).at(index);
    return withPart(filter, index, part.isOff() ? part.switchedOn() : part.switchedOff());
}

FilterExpression withAdded(const FilterExpression &filter, const FilterExpression &part)
{
    const QList<FilterExpression> parts = filterParts(filter);
    const auto same = std::find_if(parts.begin(), parts.end(), [&](const FilterExpression &known) {
        return known.switchedOn() == part || known.switchedOn() == part.inverted();
    });
    if (same != parts.end())
        return withPart(filter, same - parts.begin(), part);
    return FilterExpression::all(parts + QList{part});
}
