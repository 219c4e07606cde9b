// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed, pasted or loaded as a filter, whatever it is.

#include "api/activity/eventdecoder.h"
#include "api/activity/filter/eventfilter.h"
#include "api/activity/filter/filtercursor.h"
#include "api/activity/filter/filterparts.h"
#include "api/activity/filter/filterplan.h"
#include "require.h"

#include <algorithm>

namespace {

using State = FilterReading::State;

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
}

EventTable someTable()
{
    const QByteArray body
        = R"({"data":{"events":[{},{"event":"opened","date":"2026-11-26T12:00:00Z","subject":"a",)"
          R"("custom_headers":{"X":"1"},"recipient":"zoe","sender":null}]}})";
    EventTable table;
    auto page = EventDecoder().decode(body);
    table.append(std::make_shared<const EventPage>(std::move(page).value()));
    return table;
}

void checkPlaces(const QString &text, const FilterReading &reading)
{
    qsizetype end = 0;
    for (const FilterToken &token : reading.tokens) {
        require(token.position >= end && token.length > 0, "tokens stand one behind the other");
        end = token.end();
    }
    require(end <= text.size(), "tokens are in the text");
    for (const FilterProblem &problem : reading.problems) {
        require(problem.position >= 0 && problem.length >= 0
                    && problem.position + problem.length <= text.size(),
                "problems are in the text");
        require(problem.sentence().contains(QString::number(problem.column())), "names its column");
        require(!problem.cure.isEmpty(), "says what helps");
    }
    const bool isFine = reading.state == State::Valid || reading.state == State::Empty;
    require(isFine == reading.problems.isEmpty(), "what is wrong has a problem");
    for (qsizetype cursor = 0; cursor <= std::min<qsizetype>(text.size(), 200); ++cursor) {
        const FilterCursor found = filterCursor(text, reading, cursor);
        require(found.position <= cursor && found.position + found.length <= text.size(),
                "what is typed is in the text");
    }
}

void checkBack(const FilterExpression &filter)
{
    const FilterReading again = readFilter(filter.toText());
    require(again.problems.isEmpty() && again.expression == filter, "prints and parses back");
    for (qsizetype i = 0; i < filterParts(filter).size() && !filter.isEmpty(); ++i) {
        const FilterExpression fewer = withoutPart(filter, i);
        require(readFilter(fewer.toText()).expression == fewer, "so does one with a part less");
    }
}

void checkRows(const FilterExpression &filter)
{
    static const EventTable table = someTable();
    const FilterPlan plan = planFilter(filter, {}, {}, now());
    require(plan.query.problem().has_value() ? plan.query.end <= plan.query.start : true,
            "only a time range can't be asked");
    const auto all = EventFilter(filter, {}, now()).rows(table);
    const auto rest = EventFilter(plan.rows, {}, now()).rows(table);
    require(std::includes(rest.begin(), rest.end(), all.begin(), all.end()),
            "what was asked for is not applied more strictly");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const FilterReading reading = readFilter(text);
    checkPlaces(text, reading);
    if (reading.problems.isEmpty()) {
        checkBack(reading.expression);
        checkRows(reading.expression);
    }
    return 0;
}
