// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters a table of events: ours, QSortFilterProxyModel, and what reading the memory costs.
// bench_filter [--rows=N] [--without-rival] [OPTIONS OF GOOGLE BENCHMARK]

#include "api/activity/filter/eventfilter.h"
#include "api/activity/filter/filterreading.h"
#include "api/activity/searchedstrings.h"
#include "benchoptions.h"
#include "gui/activity/activitymodel.h"
#include "gui/widgets/rowtable.h"
#include "loadedsearch.h"
#include "patience.h"
#include "turns.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QWindow>
#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patternCount = 212;

EventTable::Row rowCount = 1'000'000;
struct World {
    std::vector<BigPages::Page> pages;
    EventTable table;
    QStringList patterns; ///< that occur in subjects, three to eight characters
};

World &world()
{
    static World world;
    return world;
}

void makePatterns()
{
    QRandomGenerator random(1);
    while (world().patterns.size() < patternCount) {
        const QString text
            = world().table.text(random.bounded(world().table.rowCount()), EventColumn::Subject);
        const QString part = text.mid(random.bounded(int(text.size())), random.bounded(3, 9));
        if (part.size() > 2 && part.isValidUtf16() && !part.contains(u'"'))
            world().patterns.append(part);
    }
}

EventFilter filterFor(const QString &key, const QString &pattern)
{
    return EventFilter(readFilter(key + u'"' + pattern + u'"').expression);
}

double oursMedian = 0;
double ours99 = 0;
double rivalMedian = 0;
double firstRows99 = 0;

/// In the program, too, strings stay unpacked from one key to the next.
SearchedStrings &strings()
{
    static SearchedStrings strings;
    return strings;
}

/// The first key after a while, when the strings are packed.
void first(benchmark::State &state)
{
    Turns turns;
    qsizetype next = 0;
    for (auto _ : state) {
        SearchedStrings unpacked;
        const EventFilter filter = filterFor(u"subject:"_s, world().patterns.at(next++));
        turns.take(
            [&] { benchmark::DoNotOptimize(filter.rows(world().table, 0, nullptr, &unpacked)); });
    }
    turns.report(state);
}

/// The full index of the rows that have a text in their subject.
void ours(benchmark::State &state, const QString &key)
{
    Turns turns;
    qsizetype next = 0;
    for (auto _ : state) {
        const QString &pattern = world().patterns.at(next++ % patternCount);
        turns.take([&] {
            benchmark::DoNotOptimize(
                filterFor(key, pattern).rows(world().table, 0, nullptr, &strings()));
        });
    }
    turns.report(state);
    if (key == u"subject:"_s) {
        oursMedian = turns.at(0.5);
        ours99 = turns.at(0.99);
    }
}

void oursKinds(benchmark::State &state)
{
    const EventFilter filter(readFilter(u"event:opened -sub:\"Branch 3\""_s).expression);
    for (auto _ : state)
        benchmark::DoNotOptimize(filter.rows(world().table));
}

/// A model that costs the rival as little as can be: every text is there as a QString.
class TextModel final : public QAbstractListModel {
public:
    TextModel()
    {
        for (EventTable::Row row = 0; row < world().table.rowCount(); ++row)
            m_texts.push_back(world().table.text(row, EventColumn::Subject));
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_texts.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_texts[std::size_t(index.row())]) : QVariant();
    }

private:
    std::vector<QString> m_texts;
};

void rival(benchmark::State &state)
{
    TextModel model;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    Turns turns;
    qsizetype next = 0;
    for (auto _ : state) {
        turns.take([&] {
            proxy.setFilterFixedString(world().patterns.at(next++ % patternCount));
            benchmark::DoNotOptimize(proxy.rowCount());
        });
    }
    turns.report(state);
    rivalMedian = turns.at(0.5);
}

/// All strings of the column once, and as much memory as the ids of the rows and the result take.
void limit(benchmark::State &state)
{
    std::vector<quint16> ids(world().table.rowCount());
    std::vector<quint32> rows(world().table.rowCount());
    const auto blocks = world().table.dictionary(EventColumn::Subject).unpacked();
    for (auto _ : state) {
        for (const auto &strings : blocks)
            benchmark::DoNotOptimize(memchr(strings->bytes.data(), 0x01, strings->bytes.size()));
        benchmark::DoNotOptimize(memchr(ids.data(), 1, ids.size() * sizeof ids[0]));
        std::memset(rows.data(), 0, rows.size() * sizeof rows[0]);
        benchmark::ClobberMemory();
    }
}

/// From a key in the filter line to the painted rows, the table view included.
void keyToFirstRows(benchmark::State &state)
{
    LoadedSearch loaded(world().pages);
    ActivityModel model;
    model.setSearch(&loaded.search());
    RowTable view;
    view.resize(1280, 800);
    view.setRows(&model, [](int) { return 20; });
    view.show();
    waitFor([&] { return view.windowHandle()->isExposed(); },
            "the window"); // else nothing is painted
    waitFor([&] { return !model.isSorting(); }, "the sort");

    Turns turns;
    Turns blocked; ///< what the GUI thread does of it at a stretch
    const QStringList typed{u"o"_s,       u"or"_s,       u"ord"_s,     u"order"_s,
                            u"order 4"_s, u"order 47"_s, u"order 4"_s, u"order"_s,
                            QString(),    u"発送"_s,     u"-opened"_s, u"event:del"_s};
    qsizetype next = 0;
    for (auto _ : state) {
        turns.take([&] {
            bool done = false;
            const auto link
                = QObject::connect(&model, &ActivityModel::filtered, &model, [&] { done = true; });
            const QString &text = typed.at(next++ % typed.size());
            blocked.take([&] { model.setFilter(EventFilter(readFilter(text).expression)); });
            const Patience patience("a filter");
            while (!done) {
                blocked.take(
                    [] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5); });
                patience.spend();
            }
            blocked.take([&] { view.viewport()->repaint(); });
            QObject::disconnect(link);
        });
    }
    turns.report(state);
    state.counters["gui_max_ms"] = blocked.at(1);
    firstRows99 = turns.at(0.99);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QString rows = QString::number(rowCount);
    takeOption(argc, argv, "--rows=", &rows);
    rowCount = rows.toUInt();
    const bool withRival = !takeOption(argc, argv, "--without-rival");
    BigPages::make(rowCount, [](const BigPages::Page &page) {
        world().pages.push_back(page);
        world().table.append(page);
    });
    makePatterns();
    using namespace benchmark;
    RegisterBenchmark("subject/ours, the first", first)->Unit(kMillisecond)->Iterations(5);
    RegisterBenchmark("subject/ours", [](State &state) { ours(state, u"subject:"_s); })
        ->Unit(kMillisecond)
        ->Iterations(patternCount * 2);
    RegisterBenchmark("anywhere/ours", [](State &state) { ours(state, QString()); })
        ->Unit(kMillisecond)
        ->Iterations(patternCount);
    RegisterBenchmark("kinds/ours", oursKinds)->Unit(kMillisecond);
    if (withRival)
        RegisterBenchmark("subject/QSortFilterProxyModel", rival)
            ->Unit(kMillisecond)
            ->Iterations(9);
    RegisterBenchmark("subject/memory", limit)->Unit(kMillisecond);
    if (withRival)
        RegisterBenchmark("key to first rows", keyToFirstRows)->Unit(kMillisecond)->Iterations(120);
    Initialize(&argc, argv);
    RunSpecifiedBenchmarks();
    const double millions = double(rowCount) / 1e6;
    if (rivalMedian > 0)
        std::printf("ratio filter_%gm %.1f >= 50\n", millions, rivalMedian / oursMedian);
    if (millions >= 10)
        std::printf("ratio filter_%gm_p99 %.1f <= 50\n", millions, ours99);
    if (firstRows99 > 0)
        std::printf("ratio filter_first_rows_p99 %.1f <= 100\n", firstRows99);
    return 0;
}
