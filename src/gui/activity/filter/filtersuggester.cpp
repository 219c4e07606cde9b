// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filtersuggester.h"

#include "api/activity/filter/filtercursor.h"
#include "api/activity/filter/filterexpression.h"
#include "api/activity/filter/filterkinds.h"
#include "api/activity/filter/filterspelling.h"
#include "gui/activity/eventtext.h"
#include "gui/activity/filter/filtervocabulary.h"

#include <QCoreApplication>

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype maximumItems = 50;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FilterSuggester)
};

QList<FilterSuggestion> keysFor(const QString &prefix)
{
    QList<FilterSuggestion> items;
    for (const FilterKey key : filterKeys) {
        const QString name = filterKeyName(key) + u':';
        if (name.startsWith(prefix, Qt::CaseInsensitive))
            items.append({.insert = name, .label = name, .note = filterKeyMeaning(key)});
    }
    return items;
}

QString kindNote(const QString &name)
{
    QStringList titles;
    for (const EventKind kind : filterKinds(name))
        titles.append(EventText::kindTitle(kind));
    return titles.join(Tr::tr(", "));
}

QStringList timesFor(FilterKey key)
{
    QStringList times{u"1h"_s, u"2h"_s, u"24h"_s, u"7d"_s, u"30d"_s, u"today"_s, u"yesterday"_s};
    if (key == FilterKey::Until)
        times = {u"1h"_s, u"24h"_s, u"7d"_s, u"today"_s, u"yesterday"_s};
    return times;
}

QStringList valuesFor(FilterKey key, const FilterVocabulary &vocabulary)
{
    switch (key) {
    case FilterKey::From:
        return vocabulary.senders;
    case FilterKey::To:
        return vocabulary.recipients;
    case FilterKey::User:
        return vocabulary.usernames;
    case FilterKey::Subaccount:
        return vocabulary.subaccounts;
    case FilterKey::Event:
        return filterKindNames();
    case FilterKey::Since:
    case FilterKey::Until:
        return timesFor(key);
    default:
        return {};
    }
}

QList<FilterSuggestion> matching(FilterKey key, const QString &prefix, const QStringList &values)
{
    QList<FilterSuggestion> beginning;
    QList<FilterSuggestion> containing;
    for (const QString &value : values) {
        if (!value.contains(prefix, Qt::CaseInsensitive) || beginning.size() == maximumItems)
            continue;
        const FilterSuggestion item{.insert = filterValueText(key, value),
                                    .label = value,
                                    .note = key == FilterKey::Event ? kindNote(value) : QString()};
        (value.startsWith(prefix, Qt::CaseInsensitive) ? beginning : containing).append(item);
    }
    return (beginning + containing).mid(0, maximumItems);
}

QList<FilterSuggestion> itemsFor(const FilterCursor &cursor, const FilterVocabulary &vocabulary)
{
    switch (cursor.what) {
    case FilterCursor::What::KeyOrText:
        return keysFor(cursor.prefix);
    case FilterCursor::What::Value:
        return matching(cursor.key, cursor.prefix, valuesFor(cursor.key, vocabulary));
    case FilterCursor::What::HeaderName:
        break;
    }
    return {};
}

} // namespace

FilterSuggestions suggestionsAt(const QString &text, const FilterReading &reading, qsizetype cursor,
                                const FilterVocabulary &vocabulary)
{
    const FilterCursor place = filterCursor(text, reading, cursor);
    FilterSuggestions suggestions{
        .start = place.position, .length = place.length, .items = itemsFor(place, vocabulary)};
    if (place.what == FilterCursor::What::KeyOrText && place.prefix.isEmpty())
        suggestions.offer = FilterSuggestions::Offer::OnRequest;
    const QString typed = text.mid(place.position, place.length);
    if (suggestions.items.size() == 1 && suggestions.items.constFirst().insert == typed)
        suggestions.items.clear();
    return suggestions;
}
