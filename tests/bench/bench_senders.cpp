// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the list of sender domains can be used after the answer, and what a batch of findings
// costs: `cmake --build --preset bench --target bench_senders`.

#include "gui/senders/senderbench.h"
#include "gui/senders/senderdomainmodel.h"
#include "gui/senders/senderfilter.h"
#include "gui/widgets/rowtable.h"

#include <QApplication>
#include <QPixmap>
#include <benchmark/benchmark.h>

namespace {

QList<SenderDomain> domains(qint64 count)
{
    QList<SenderDomain> all;
    for (qint64 i = 0; i < count; ++i)
        all.append(SenderBench::domain(QStringLiteral("kunde-%1.example").arg(i * 7919 % count),
                                       i % 7 != 0, i % 5 != 0));
    return all;
}

struct Table {
    SenderDomainModel model;
    SenderFilter filter{model, nullptr};
    RowTable view;

    Table()
    {
        view.setRows(&filter, [](int) { return 20; });
        view.setSortingEnabled(true);
        view.sortByColumn(0, Qt::AscendingOrder);
        view.resize(900, 600);
        view.show();
    }
};

/// From the decoded answer to the first picture of the rows.
void showDomains(benchmark::State &state)
{
    const QList<SenderDomain> all = domains(state.range(0));
    for ([[maybe_unused]] auto each : state) {
        Table table;
        table.model.setDomains(all);
        for (const SenderDomain &domain : all)
            table.model.setEarlier(domain.name, EarlierVerified::Yes);
        benchmark::DoNotOptimize(table.view.grab());
    }
}

/// The same answer again, with one domain changed.
void readAgain(benchmark::State &state)
{
    QList<SenderDomain> all = domains(state.range(0));
    Table table;
    table.model.setDomains(all);
    bool verified = true;
    for ([[maybe_unused]] auto each : state) {
        verified = !verified;
        all[0].dkim.verified = verified;
        table.model.setDomains(all);
    }
}

void filterRows(benchmark::State &state)
{
    Table table;
    table.model.setDomains(domains(state.range(0)));
    for ([[maybe_unused]] auto each : state) {
        table.filter.setText(QStringLiteral("half 4"));
        table.filter.setText({});
    }
}

/// A batch as a check of all domains tells them, a few times a second.
void takeFindings(benchmark::State &state)
{
    const QList<SenderDomain> all = domains(state.range(0));
    Table table;
    table.model.setDomains(all);
    DnsFault fault = DnsFault::None;
    for ([[maybe_unused]] auto each : state) {
        fault = fault == DnsFault::None ? DnsFault::Missing : DnsFault::None;
        QList<DomainFindings> batch;
        for (const SenderDomain &domain : all.first(10))
            batch.append(SenderBench::findings(domain, fault));
        table.model.setFindings(batch);
    }
}

} // namespace

BENCHMARK(showDomains)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK(readAgain)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK(filterRows)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK(takeFindings)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
