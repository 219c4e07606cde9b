// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of 1,000 subaccounts, from the last answers of the emulator on: decoded, put together
// with the numbers of the period and sixty days of use, sorted, searched; and what a row takes.

#include "api/statistics/emailhistorycodec.h"
#include "api/subaccounts/subaccountcodec.h"
#include "api/subaccounts/subaccountoverview.h"
#include "emulator/demokeys.h"
#include "emulator/service/service.h"

#include <QLocale>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <malloc.h>

using Field = SubaccountOverview::Field;

namespace {

constexpr int subaccountCount = 1'000;
constexpr int daysSeen = 60;

struct Answers {
    QByteArray list;
    QByteArray history;
};

const Answers &answers()
{
    static const Answers made = [] {
        Emulator::Options options;
        options.subaccounts = subaccountCount;
        Emulator::Service service(options);
        const auto ask = [&service](const char *path, const QByteArray &body) {
            return service
                .answer(
                    {.path = QLatin1StringView(path),
                     .body = body,
                     .keyHeader = QByteArray(Emulator::demoKey.data(), Emulator::demoKey.size()),
                     .authorization = {},
                     .address = QStringLiteral("127.0.0.1")})
                .body;
        };
        return Answers{ask("/v3/subaccounts/search", R"({"page_size":1000})"),
                       ask("/v3/stats/email_history", R"({"group_by":"subaccount"})")};
    }();
    return made;
}

SubaccountSources sources()
{
    SubaccountSources sources;
    sources.now = QDateTime::currentDateTimeUtc();
    sources.subaccounts = subaccountsIn(answers().list).value().items;
    sources.history = emailHistoryIn(answers().history).value();
    sources.periodDays = 30;
    for (const Subaccount &subaccount : std::as_const(sources.subaccounts)) {
        const qint64 used = subaccount.planUsed.value_or(0);
        for (int day = daysSeen; day > 0; --day)
            sources.series[subaccount.id]
                += {sources.now.addDays(-day), std::max<qint64>(0, used - day * 37),
                    subaccount.planSize.value_or(0)};
    }
    return sources;
}

void decode(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(subaccountsIn(answers().list).value().items.size());
        benchmark::DoNotOptimize(emailHistoryIn(answers().history).value().rows.size());
    }
}
BENCHMARK(decode)->Unit(benchmark::kMillisecond);

void putTogether(benchmark::State &state)
{
    const SubaccountSources all = sources();
    for (auto _ : state)
        benchmark::DoNotOptimize(SubaccountOverview(all).size());
}
BENCHMARK(putTogether)->Unit(benchmark::kMillisecond);

void sort(benchmark::State &state)
{
    const SubaccountOverview overview(sources());
    const auto field = Field(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(overview.rows({}, field, Qt::DescendingOrder).size());
}
BENCHMARK(sort)
    ->Arg(int(Field::Name))
    ->Arg(int(Field::Email))
    ->Arg(int(Field::RemainingShare))
    ->Arg(int(Field::RunsOut))
    ->Unit(benchmark::kMillisecond);

void search(benchmark::State &state)
{
    const SubaccountOverview overview(sources());
    const SubaccountOverview::Filter filter{.text = QStringLiteral("dental")};
    for (auto _ : state)
        benchmark::DoNotOptimize(overview.rows(filter, Field::Name, Qt::AscendingOrder).size());
}
BENCHMARK(search)->Unit(benchmark::kMillisecond);

void add(benchmark::State &state)
{
    const SubaccountOverview overview(sources());
    const auto rows = overview.rows({}, Field::Name, Qt::AscendingOrder);
    for (auto _ : state)
        benchmark::DoNotOptimize(overview.totals(rows).sent);
}
BENCHMARK(add)->Unit(benchmark::kMillisecond);

/// With the raw answers that the rows keep.
void printMemory()
{
    const auto inUse = [] { return qint64(mallinfo2().uordblks); };
    answers();
    const qint64 before = inUse();
    auto overview = [] {
        SubaccountSources all = sources();
        all.series.clear();
        return std::make_unique<SubaccountOverview>(all);
    }();
    const qint64 after = inUse();
    std::printf("memory: %lld bytes a row of %d\n",
                static_cast<long long>((after - before) / overview->size()), overview->size());
}

} // namespace

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale::English);
    printMemory();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
