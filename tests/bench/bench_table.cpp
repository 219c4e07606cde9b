// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of events at a million rows: sorting, against QSortFilterProxyModel over a model that
// has every value at hand, and a step of the wheel, from the event to the painted rows, against
// the delegate of Qt.
// bench_table [--rows=N] [OPTIONS OF GOOGLE BENCHMARK]

#include "api/activity/eventorder.h"
#include "benchoptions.h"
#include "gui/activity/activitycolumns.h"
#include "gui/activity/activitymodel.h"
#include "gui/widgets/rowtable.h"
#include "loadedsearch.h"
#include "patience.h"
#include "turns.h"

#include <QApplication>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QWheelEvent>
#include <QWindow>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

struct World {
    std::vector<BigPages::Page> pages;
    EventTable table;
};

World &world()
{
    static World world;
    return world;
}

/// Two columns, every value there already: as cheap for the rival as can be.
class ValueModel final : public QAbstractTableModel {
public:
    ValueModel()
    {
        for (EventTable::Row row = 0; row < world().table.rowCount(); ++row) {
            m_times.push_back(world().table.time(row));
            m_senders.push_back(world().table.text(row, EventColumn::Sender));
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_times.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const auto row = std::size_t(index.row());
        return index.column() == 0 ? QVariant(m_times[row]) : QVariant(m_senders[row]);
    }

private:
    std::vector<qint64> m_times;
    std::vector<QString> m_senders;
};

double oursSort = 0; ///< medians of time and sender together, ms
double rivalSort = 0;
double scroll99 = 0;

void sortOurs(benchmark::State &state, EventColumn column)
{
    Turns turns;
    bool ascending = true;
    for (auto _ : state) {
        const auto order = ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
        turns.take([&] { benchmark::DoNotOptimize(sortedRows(world().table, {column, order})); });
        ascending = !ascending;
    }
    turns.report(state);
    oursSort += turns.at(0.5);
}

void sortRival(benchmark::State &state, int column)
{
    ValueModel model;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    Turns turns;
    bool ascending = true;
    for (auto _ : state) {
        turns.take([&] {
            proxy.sort(column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
            benchmark::DoNotOptimize(proxy.index(0, 0).data());
        });
        ascending = !ascending;
    }
    turns.report(state);
    rivalSort += turns.at(0.5);
}

/// As ui/activity/activitypage.ui has it.
void setUp(RowTable &view, ActivityModel &model)
{
    view.setAlternatingRowColors(true);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.resize(1280, 800);
    view.setRows(&model, [](int column) { return charactersOf(EventColumn(column)); });
    const QSet<int> shown = columnsShownAtFirst();
    for (int column = 0; column < eventColumnCount; ++column)
        view.setColumnHidden(column, !shown.contains(column));
    view.show();
}

/// Every row is painted, not only what has scrolled into sight.
void wheel(RowTable &view, int angle)
{
    const QPointF position(400, 300);
    QWheelEvent event(position, view.viewport()->mapToGlobal(position), {}, {0, angle},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
    view.viewport()->repaint();
}

enum class Painter { Ours, Qt };

void scroll(benchmark::State &state, Painter painter)
{
    LoadedSearch loaded(world().pages);
    ActivityModel model;
    model.setRowColours(ActivityModel::RowColours::ByEvent);
    model.setSearch(&loaded.search());
    RowTable view;
    setUp(view, model);
    if (painter == Painter::Qt)
        view.setItemDelegate(new QStyledItemDelegate(&view));
    waitFor([&] { return view.windowHandle()->isExposed(); },
            "the window"); // else nothing is painted
    waitFor([&] { return !model.isSorting(); }, "the sort");
    Turns turns;
    int step = 0;
    for (auto _ : state) {
        if (++step % 50 == 0)
            view.verticalScrollBar()->setValue(step * 1999 % view.verticalScrollBar()->maximum());
        turns.take([&] { wheel(view, -120); });
    }
    turns.report(state);
    if (painter == Painter::Ours)
        scroll99 = turns.at(0.99);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QString rows = u"1000000"_s;
    takeOption(argc, argv, "--rows=", &rows);
    BigPages::make(rows.toUInt(), [](const BigPages::Page &page) {
        world().pages.push_back(page);
        world().table.append(page);
    });
    using namespace benchmark;
    const auto add = [](const char *name, auto function, int iterations) {
        RegisterBenchmark(name, function)->Unit(kMillisecond)->Iterations(iterations);
    };
    add(
        "sort by time/ours", [](State &state) { sortOurs(state, EventColumn::Time); }, 9);
    add(
        "sort by sender/ours", [](State &state) { sortOurs(state, EventColumn::Sender); }, 9);
    add(
        "sort by time/QSortFilterProxyModel", [](State &state) { sortRival(state, 0); }, 5);
    add(
        "sort by sender/QSortFilterProxyModel", [](State &state) { sortRival(state, 1); }, 5);
    add(
        "wheel step/ours", [](State &state) { scroll(state, Painter::Ours); }, 1000);
    add(
        "wheel step/QStyledItemDelegate", [](State &state) { scroll(state, Painter::Qt); }, 100);
    Initialize(&argc, argv);
    RunSpecifiedBenchmarks();
    if (oursSort > 0 && rivalSort > 0)
        std::printf("ratio sort_1m %.1f >= 10\n", rivalSort / oursSort);
    if (scroll99 > 0)
        std::printf("ratio scroll_1m_p99 %.1f <= 8\n", scroll99);
    return 0;
}
