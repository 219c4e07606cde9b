// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/sortkeys.h"

#include <QCollator>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace {

using Row = EventTable::Row;
using Ranks = std::vector<quint64>; ///< by StringId

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Numbers the entries in the order of \p less; what is not less than its neighbour shares its
/// number.
template <typename Entry, typename Less> Ranks ranksOf(std::vector<Entry> &entries, Less less)
{
    std::sort(entries.begin(), entries.end(), less);
    Ranks ranks(entries.size());
    quint64 rank = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0 && less(entries[i - 1], entries[i]))
            ++rank;
        ranks[entries[i].id] = rank;
    }
    return ranks;
}

Ranks collationRanks(const StringDictionary &dictionary)
{
    struct Entry {
        QCollatorSortKey key;
        StringId id;
    };
    const QCollator collator;
    std::vector<Entry> entries;
    entries.reserve(dictionary.size());
    dictionary.forEach([&](StringId id, std::string_view text) {
        entries.push_back({collator.sortKey(toQString(text)), id});
    });
    return ranksOf(entries, [](const Entry &a, const Entry &b) { return a.key < b.key; });
}

/// Infinity for what is not a number, so that it comes behind the numbers.
double numberIn(std::string_view text)
{
    double number = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end && !std::isnan(number) ? number : INFINITY;
}

Ranks numberRanks(const StringDictionary &dictionary)
{
    struct Entry {
        double number;
        StringId id;
    };
    std::vector<Entry> entries;
    entries.reserve(dictionary.size());
    dictionary.forEach([&](StringId id, std::string_view text) {
        entries.push_back({numberIn(text), id});
    });
    return ranksOf(entries, [](const Entry &a, const Entry &b) { return a.number < b.number; });
}

std::vector<quint64> timeKeys(const EventTable &table)
{
    // Flipping the sign bit makes signed order unsigned order.
    constexpr quint64 sign = quint64(1) << 63;
    std::vector<quint64> keys;
    keys.reserve(table.rowCount());
    table.forEach([&](Row, const PageColumns &page, Row row) {
        const qint64 time = page.times[row];
        keys.push_back(time == EventPage::noTime ? missingKey : quint64(time) ^ sign);
    });
    return keys;
}

quint64 textKey(const PageColumns &page, Row row, EventColumn column, const Ranks &ranks)
{
    const StringId id = page.idsOf(column).at(row);
    return id == missingString ? missingKey : ranks[id];
}

std::vector<quint64> textKeys(const EventTable &table, EventColumn column, const Ranks &ranks)
{
    std::vector<quint64> keys;
    keys.reserve(table.rowCount());
    table.forEach([&](Row, const PageColumns &page, Row row) {
        keys.push_back(textKey(page, row, column, ranks));
    });
    return keys;
}

std::vector<quint64> kindKeys(const EventTable &table)
{
    const Ranks unknownNames = collationRanks(table.dictionary(EventColumn::Event));
    const auto behindKnown = quint64(knownEventKinds.size()) + 1;
    std::vector<quint64> keys;
    keys.reserve(table.rowCount());
    table.forEach([&](Row, const PageColumns &page, Row row) {
        const EventKind kind = page.kinds[row];
        const quint64 name = textKey(page, row, EventColumn::Event, unknownNames);
        const quint64 unknown = name == missingKey ? missingKey : behindKnown + name;
        keys.push_back(kind == EventKind::Unknown ? unknown : quint64(kind));
    });
    return keys;
}

} // namespace

std::vector<quint64> sortKeys(const EventTable &table, EventColumn column)
{
    switch (column) {
    case EventColumn::Time:
        return timeKeys(table);
    case EventColumn::Event:
        return kindKeys(table);
    case EventColumn::ByteSize:
        return textKeys(table, column, numberRanks(table.dictionary(column)));
    default:
        return textKeys(table, column, collationRanks(table.dictionary(column)));
    }
}
