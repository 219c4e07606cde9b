// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the costs grow with the events: a search of the emulator is decoded page after page, and at
// 10,000 events, 100,000 and so on what is there is filtered, sorted and weighed. Processor time,
// so that what else runs changes little. Writes a chart.
// bench_growth [EVENTS [FILE.svg]]

#include "activitybodies.h"
#include "api/activity/eventdecoder.h"
#include "api/activity/eventorder.h"
#include "api/activity/filter/eventfilter.h"
#include "api/activity/filter/filterreading.h"
#include "api/activity/searchedstrings.h"
#include "growthchart.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QRandomGenerator>
#include <QSysInfo>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 1000;
constexpr int runs = 7;

/// Of all threads, in milliseconds.
template <typename Work> double processorTime(const Work &work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

template <typename Work> double medianOf(const Work &work)
{
    std::vector<double> took;
    for (int run = 0; run < runs; ++run)
        took.push_back(processorTime([&] { work(run); }));
    std::sort(took.begin(), took.end());
    return took[took.size() / 2];
}

double filtered(const EventTable &table)
{
    QRandomGenerator random(1);
    std::vector<EventFilter> filters;
    while (filters.size() < runs) {
        const QString text
            = table.text(random.bounded(table.rowCount()), EventColumn::Subject).mid(2, 5);
        if (text.size() == 5 && text.isValidUtf16() && !text.contains(u'"'))
            filters.emplace_back(readFilter(u"subject:\""_s + text + u'"').expression);
    }
    std::size_t rows = 0;
    SearchedStrings strings;
    return medianOf([&](int run) {
        rows += filters[std::size_t(run)].rows(table, 0, nullptr, &strings).size();
    });
}

double sorted(const EventTable &table)
{
    std::size_t rows = 0;
    return medianOf([&](int) {
        rows += sortedRows(table, {EventColumn::Sender, Qt::AscendingOrder}).size();
    });
}

/// In bytes, with the raw answers as they are kept.
double weightOf(const EventTable &table)
{
    std::size_t weight = table.memoryUse();
    for (const EventTable::Part &part : table.parts())
        weight += part.page->rawMemoryUse();
    return double(weight);
}

/// The program does that in a worker when there is nothing better to do.
std::shared_ptr<const EventPage> packed(EventPage page)
{
    page.pack();
    return std::make_shared<const EventPage>(std::move(page));
}

struct Growth {
    GrowthLine decode{u"Decode"_s, u"ms of processor time"_s};
    GrowthLine filter{u"Filter"_s, u"ms, a part of the subject"_s};
    GrowthLine sort{u"Sort"_s, u"ms, by sender"_s};
    GrowthLine memory{u"Memory"_s, u"MB, with the raw answers"_s};

    void add(const EventTable &table, double decoded)
    {
        const double events = table.rowCount();
        decode.points.push_back({events, decoded});
        filter.points.push_back({events, filtered(table)});
        sort.points.push_back({events, sorted(table)});
        memory.points.push_back({events, weightOf(table) / 1e6});
        std::printf("growth %.0f events: decode %.1f ms, filter %.2f ms, sort %.2f ms, %.1f MB "
                    "(%.0f B an event)\n",
                    events, decoded, filter.points.back().cost, sort.points.back().cost,
                    memory.points.back().cost, memory.points.back().cost * 1e6 / events);
        std::fflush(stdout);
    }
};

Growth measured(int events)
{
    Growth growth;
    ActivityBodies bodies(events / pageSize);
    EventDecoder decoder;
    EventTable table;
    double decoded = 0;
    int next = 10 * pageSize;
    for (int there = pageSize; there <= events; there += pageSize) {
        const QByteArray body = bodies.next();
        EventPage page;
        decoded += processorTime([&] { page = decoder.decode(body).value(); });
        table.append(packed(std::move(page)));
        if (there == next) {
            growth.add(table, decoded);
            next *= 10;
        }
    }
    return growth;
}

QString caption()
{
    return u"Events; dashed: as many times the cost as there are events. %1, %2."_s.arg(
        QSysInfo::prettyProductName(), QDate::currentDate().toString(Qt::ISODate));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Growth growth = measured(arguments.value(1, u"10000000"_s).toInt());
    if (arguments.size() < 3 || growth.decode.points.size() < 2)
        return 0;
    QFile file(arguments.at(2));
    const QByteArray chart
        = growthChart({growth.decode, growth.filter, growth.sort, growth.memory}, caption());
    return file.open(QIODevice::WriteOnly) && file.write(chart) == chart.size() ? 0 : 1;
}
