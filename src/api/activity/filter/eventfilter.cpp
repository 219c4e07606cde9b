// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/eventfilter.h"

#include "api/activity/filter/filterrun.h"
#include "api/activity/filter/queuedrows.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace {

using Row = EventTable::Row;

/// Below this it isn't worth while to look at all strings of a table.
constexpr Row manyRows = 20'000;

FilterRun::Strings stringsFor(const EventTable &table, Row first)
{
    return first == 0 || table.rowCount() - first > manyRows ? FilterRun::Strings::AtOnce
                                                             : FilterRun::Strings::ByPage;
}

/// Calls \p take(part, flags, index of the first flag that is wanted) for the parts that have rows
/// from \p first on, and some that pass. Returns whether it came to the end.
template <typename Take>
bool forEachPart(const FilterRun &run, const EventTable &table, Row first, Take take)
{
    for (const EventTable::Part &part : table.parts()) {
        if (part.firstRow + part.rowCount <= first)
            continue;
        if (run.isCancelled())
            return false;
        const FilterRun::Flags flags = run.passes(part);
        if (!flags.empty())
            take(part, flags, first > part.firstRow ? first - part.firstRow : 0);
    }
    return !run.isCancelled();
}

void appendPassing(std::vector<Row> &rows, const EventTable::Part &part,
                   const FilterRun::Flags &flags, Row from)
{
    const std::size_t before = rows.size();
    rows.resize(before + part.rowCount - from);
    Row *place = rows.data() + before;
    for (Row i = from; i < part.rowCount; ++i) {
        *place = part.firstRow + i;
        place += flags[i];
    }
    rows.resize(std::size_t(place - rows.data()));
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
                                        const std::atomic_bool *cancelled) const
{
    if (m_queuedSince) {
        std::vector<quint8> all = withoutQueue().passes(table, first, cancelled);
        const std::vector<quint8> queued = queuedRows(table, *m_queuedSince, first);
        std::transform(all.begin(), all.end(), queued.begin(), all.begin(), std::bit_and<quint8>());
        return all;
    }
    std::vector<quint8> all(table.rowCount() - first, d ? 0 : 1);
    if (!d)
        return all;
    const FilterRun run(*d, table, stringsFor(table, first), cancelled);
    const auto take = [&](const EventTable::Part &part, const FilterRun::Flags &flags, Row from) {
        std::copy(flags.begin() + from, flags.end(),
                  all.begin() + qsizetype(part.firstRow + from - first));
    };
    return forEachPart(run, table, first, take) ? all : std::vector<quint8>();
}

std::vector<Row> EventFilter::rows(const EventTable &table, Row first,
                                   const std::atomic_bool *cancelled) const
{
    std::vector<Row> rows;
    if (m_queuedSince) {
        const std::vector<quint8> flags = passes(table, first, cancelled);
        for (Row i = 0; i < Row(flags.size()); ++i) {
            if (flags[i] != 0)
                rows.push_back(first + i);
        }
        return rows;
    }
    if (!d) {
        rows.resize(table.rowCount() - first);
        std::iota(rows.begin(), rows.end(), first);
        return rows;
    }
    const FilterRun run(*d, table, stringsFor(table, first), cancelled);
    const auto take = [&](const EventTable::Part &part, const FilterRun::Flags &flags, Row from) {
        appendPassing(rows, part, flags, from);
    };
    return forEachPart(run, table, first, take) ? rows : std::vector<Row>();
}
