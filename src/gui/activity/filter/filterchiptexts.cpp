// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterchiptexts.h"

#include "api/activity/filter/filterparts.h"
#include "api/activity/filter/filterplan.h"
#include "core/redaction.h"

namespace {

using Place = FilterChipContent::Place;

/// The work grows with the square: whoever pastes a thousand words goes on typing all the same.
constexpr qsizetype maximumPlaced = 100;

QString textOf(const FilterExpression &part)
{
    const FilterExpression plain = part.switchedOn();
    return redacted((plain.isInverted() ? plain.inverted() : plain).toText());
}

bool isTime(const FilterExpression &part)
{
    return part.kind() == FilterExpression::Kind::Condition
        && filterValueKind(part.condition().key) == FilterValueKind::Time;
}

/// SMTP2GO can be asked for some conditions once only: a part counts with those before it.
QList<Place> placesOf(const QList<FilterExpression> &parts, const SubaccountNames &subaccounts)
{
    const QDateTime now = QDateTime::currentDateTimeUtc(); // has no say in what is asked
    QList<Place> places;
    int asked = 0;
    for (qsizetype count = 1; count <= qMin(parts.size(), maximumPlaced); ++count) {
        const FilterExpression before = FilterExpression::all(parts.first(count));
        const int askedNow = planFilter(before, {}, subaccounts, now).askedCount;
        places.append(askedNow > asked ? Place::AtService : Place::Here);
        asked = askedNow;
    }
    while (places.size() < parts.size())
        places.append(Place::Here);
    return places;
}

} // namespace

QList<FilterChipContent> chipsOf(const FilterExpression &filter, const SubaccountNames &subaccounts)
{
    const QList<FilterExpression> parts = filterParts(filter);
    const QList<Place> places = placesOf(parts, subaccounts);
    QList<FilterChipContent> chips;
    for (qsizetype i = 0; i < parts.size(); ++i)
        chips.append({.text = textOf(parts.at(i)),
                      .isOn = !parts.at(i).isOff(),
                      .isInverted = parts.at(i).isInverted(),
                      .canBeInverted = !isTime(parts.at(i)),
                      .place = places.at(i)});
    return chips;
}

FilterExpression partsAt(Place place, const FilterExpression &filter,
                         const SubaccountNames &subaccounts)
{
    const QList<FilterExpression> parts = filterParts(filter);
    const QList<Place> places = placesOf(parts, subaccounts);
    QList<FilterExpression> chosen;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (places.at(i) == place)
            chosen.append(parts.at(i));
    }
    return FilterExpression::all(chosen);
}
