// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/eventfilter.h"

#include "api/activity/filter/filterrun.h"
#include "api/activity/filter/queuedrows.h"
#include "api/activity/inparallel.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <numeric>

namespace {

using Row = EventTable::Row;

using Flags = FilterRun::Flags;

constexpr std::size_t pagesAtATime = 64; ///< pages that a thread takes at a time

/// Calls \p take(piece, part, flags, index of the first flag that is wanted) for the parts with
/// rows from \p first on of which some rows pass. Returns whether it came to the end.
template <typename Take>
bool forEachPart(const FilterRun &run, const EventTable &table, Row first, Take take)
{
    const std::size_t firstPart = run.firstPart();
    inParallel(table.parts().size() - firstPart, pagesAtATime,
               [&](std::size_t piece, std::size_t begin, std::size_t end) {
                   for (std::size_t i = begin; i < end && !run.isCancelled(); ++i) {
                       const EventTable::Part &part = table.parts()[firstPart + i];
                       run.announce(firstPart + i);
                       const Flags flags = run.passes(firstPart + i);
                       const Row from = first > part.firstRow ? first - part.firstRow : 0;
                       if (!flags.empty())
                           take(piece, part, flags, from);
                   }
               });
    return !run.isCancelled();
}

/// Behind what is there.
Row *roomFor(std::vector<Row> &rows, std::size_t size)
{
    const std::size_t before = rows.size();
    rows.resize(size);
    return rows.data() + before;
}

/// Eight flags at a time: as a rule none is set. Without branches for each, which processors would
/// guess wrong: a row that doesn't pass is written over by the next.
void appendPassing(std::vector<Row> &rows, const EventTable::Part &part, const Flags &flags,
                   Row from)
{
    constexpr Row eight = 8;
    const std::size_t count
        = std::accumulate(flags.begin() + from, flags.end(), rows.size(), std::plus<std::size_t>());
    Row i = from;
    Row *place = roomFor(rows, count + 1);
    const auto put = [&](Row row) {
        *place = part.firstRow + row;
        place += flags[row];
    };
    for (; i + eight <= part.rowCount; i += eight) {
        quint64 some = 0;
        std::memcpy(&some, flags.data() + i, sizeof some);
        if (some == 0)
            continue;
        for (Row j = i; j < i + eight; ++j)
            put(j);
    }
    for (; i < part.rowCount; ++i)
        put(i);
    rows.resize(count);
}

std::vector<Row> joined(const std::vector<std::vector<Row>> &pieces)
{
    std::vector<Row> all;
    std::size_t size = 0;
    for (const std::vector<Row> &piece : pieces)
        size += piece.size();
    all.reserve(size);
    for (const std::vector<Row> &piece : pieces)
        all.insert(all.end(), piece.begin(), piece.end());
    return all;
}

} // namespace

class EventFilter::Program : public FilterProgram {
public:
    explicit Program(FilterProgram program)
        : FilterProgram(std::move(program))
    {
    }
};

EventFilter::EventFilter() = default;

EventFilter::EventFilter(const FilterExpression &filter, const SubaccountNames &subaccounts,
                         const QDateTime &now)
{
    const FilterExpression effective = filter.effective();
    if (!effective.isEmpty())
        d = std::make_shared<const Program>(FilterCompiler(subaccounts, now).compile(effective));
}

EventFilter EventFilter::withoutQueue() const
{
    EventFilter filter = *this;
    filter.m_queuedSince.reset();
    return filter;
}

EventFilter EventFilter::onlyQueuedSince(qint64 before) const
{
    EventFilter filter = *this;
    filter.m_queuedSince = before;
    return filter;
}

std::vector<quint8> EventFilter::passes(const EventTable &table, Row first,
                                        const std::atomic_bool *cancelled,
                                        SearchedStrings *strings) const
{
    if (m_queuedSince) {
        std::vector<quint8> all = withoutQueue().passes(table, first, cancelled, strings);
        const std::vector<quint8> queued = queuedRows(table, *m_queuedSince, first);
        std::transform(all.begin(), all.end(), queued.begin(), all.begin(), std::bit_and<quint8>());
        return all;
    }
    std::vector<quint8> all(table.rowCount() - first, d ? 0 : 1);
    if (!d)
        return all;
    SearchedStrings ownStrings;
    const FilterRun run(*d, table, first, strings ? *strings : ownStrings, cancelled);
    const auto take = [&](std::size_t, const EventTable::Part &part, const Flags &flags, Row from) {
        std::copy(flags.begin() + from, flags.end(),
                  all.begin() + qsizetype(part.firstRow + from - first));
    };
    return forEachPart(run, table, first, take) ? all : std::vector<quint8>();
}

std::vector<Row> EventFilter::rows(const EventTable &table, Row first,
                                   const std::atomic_bool *cancelled,
                                   SearchedStrings *strings) const
{
    if (m_queuedSince) {
        std::vector<Row> rows;
        const std::vector<quint8> flags = passes(table, first, cancelled, strings);
        for (Row i = 0; i < Row(flags.size()); ++i) {
            if (flags[i] != 0)
                rows.push_back(first + i);
        }
        return rows;
    }
    if (!d) {
        std::vector<Row> rows(table.rowCount() - first);
        std::iota(rows.begin(), rows.end(), first);
        return rows;
    }
    SearchedStrings ownStrings;
    const FilterRun run(*d, table, first, strings ? *strings : ownStrings, cancelled);
    std::vector<std::vector<Row>> pieces(pieceCount(table.parts().size(), pagesAtATime));
    const auto take = [&](std::size_t piece, const EventTable::Part &part, const Flags &flags,
                          Row from) { appendPassing(pieces[piece], part, flags, from); };
    return forEachPart(run, table, first, take) ? joined(pieces) : std::vector<Row>();
}
