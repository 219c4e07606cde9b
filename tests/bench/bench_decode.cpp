// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the service into the table: how quick, and how large what is kept of them is. The
// rival is what one would write first with Qt, QJsonDocument into structs of QStrings; the limit
// is simdjson looking at every value (each key and string unescaped, each number parsed) and
// keeping none. Ours is from the bytes to columns that can be shown, sorted and filtered; packing
// the raw answers happens behind it in a thread of its own and has its own line.
// bench_decode [--growth=ROWS] [OPTIONS OF GOOGLE BENCHMARK]

#include "activitybodies.h"
#include "api/activity/eventdecoder.h"
#include "benchoptions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <malloc.h>
#include <map>
#include <simdjson.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageCount = 60;
constexpr int repetitions = 7;

const std::vector<QByteArray> &bodies()
{
    static const std::vector<QByteArray> bodies = activityBodies(pageCount);
    return bodies;
}

double bytesOfBodies()
{
    double bytes = 0;
    for (const QByteArray &body : bodies())
        bytes += double(body.size());
    return bytes;
}

struct TextEvent {
    std::array<QString, eventColumnCount> texts;
};

QString asText(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

TextEvent textEvent(const QJsonObject &json)
{
    TextEvent event;
    for (int i = 0; i < eventColumnCount; ++i)
        event.texts[std::size_t(i)] = asText(json.value(jsonKey(EventColumn(i))));
    return event;
}

void rival(benchmark::State &state)
{
    for (auto _ : state) {
        std::vector<TextEvent> events;
        for (const QByteArray &body : bodies()) {
            const QJsonArray list = QJsonDocument::fromJson(body)["data"_L1]["events"_L1].toArray();
            for (const QJsonValue &event : list)
                events.push_back(textEvent(event.toObject()));
        }
        benchmark::DoNotOptimize(events);
    }
    state.SetBytesProcessed(int64_t(double(state.iterations()) * bytesOfBodies()));
}

EventTable tableOf(const std::vector<QByteArray> &answers)
{
    EventTable table;
    EventDecoder decoder;
    for (const QByteArray &body : answers)
        table.append(std::make_shared<const EventPage>(decoder.decode(body).value()));
    return table;
}

void ours(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(tableOf(bodies()));
    state.SetBytesProcessed(int64_t(double(state.iterations()) * bytesOfBodies()));
}

/// Every value in full, nothing kept.
std::uint64_t walked(simdjson::ondemand::value value)
{
    using Type = simdjson::ondemand::json_type;
    std::uint64_t sum = 0;
    switch (Type(value.type())) {
    case Type::object:
        for (auto field : value.get_object())
            sum += std::string_view(field.unescaped_key()).size() + walked(field.value());
        return sum;
    case Type::array:
        for (auto element : value.get_array())
            sum += walked(element.value());
        return sum;
    case Type::string:
        return std::string_view(value.get_string()).size();
    case Type::number:
        return std::uint64_t(double(value.get_double()));
    case Type::boolean:
        return bool(value.get_bool());
    case Type::null:
        return 0;
    }
    return sum;
}

void limit(benchmark::State &state)
{
    std::vector<simdjson::padded_string> texts;
    for (const QByteArray &body : bodies())
        texts.emplace_back(body.constData(), std::size_t(body.size()));
    simdjson::ondemand::parser parser;
    for (auto _ : state) {
        for (const simdjson::padded_string &text : texts) {
            simdjson::ondemand::document document = parser.iterate(text);
            benchmark::DoNotOptimize(walked(document.get_value()));
        }
    }
    state.SetBytesProcessed(int64_t(double(state.iterations()) * bytesOfBodies()));
}

void copying(benchmark::State &state)
{
    std::vector<char> copy(std::size_t(bodies().front().size()) * 2);
    for (auto _ : state) {
        for (const QByteArray &body : bodies()) {
            std::memcpy(copy.data(), body.constData(), std::size_t(body.size()));
            benchmark::ClobberMemory();
        }
    }
    state.SetBytesProcessed(int64_t(double(state.iterations()) * bytesOfBodies()));
}

/// Bytes that the allocator has given out.
std::size_t held()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

template <typename Make> double heapOf(Make make)
{
    const std::size_t before = held();
    const auto kept = make();
    return double(held() - before);
}

/// QJsonObject, one an event, as a model over Qt's classes would keep it.
std::vector<QJsonObject> jsonObjects()
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &body : bodies()) {
        const QJsonArray list = QJsonDocument::fromJson(body)["data"_L1]["events"_L1].toArray();
        for (const QJsonValue &event : list) {
            // Apart from its page, which is not kept.
            const QByteArray own = QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact);
            objects.push_back(QJsonDocument::fromJson(own).object());
        }
    }
    return objects;
}

std::size_t rawBytes(const EventTable &table)
{
    std::size_t bytes = 0;
    for (const EventTable::Part &part : table.parts())
        bytes += part.page->rawMemoryUse();
    return bytes;
}

/// As a table is some moments after its last page came.
EventTable packedTable(const std::vector<QByteArray> &answers)
{
    EventTable table;
    EventDecoder decoder;
    for (const QByteArray &body : answers) {
        // Not shared with the list, which wouldn't be there.
        const QByteArray own(body.constData(), body.size());
        auto page = std::make_shared<const EventPage>(decoder.decode(own).value());
        page->pack();
        table.append(std::move(page));
    }
    return table;
}

void packing(benchmark::State &state)
{
    for (auto _ : state) {
        for (const QByteArray &body : bodies()) {
            RawPage page(body);
            page.pack();
            benchmark::DoNotOptimize(page.memoryUse());
        }
    }
    state.SetBytesProcessed(int64_t(double(state.iterations()) * bytesOfBodies()));
}

/// Reading one event of a page, as the details do.
void unpacking(benchmark::State &state)
{
    static const EventTable table = packedTable(bodies());
    EventTable::Row row = 0;
    for (auto _ : state) {
        row = (row + 7919) % table.rowCount();
        benchmark::DoNotOptimize(table.raw(row));
    }
}

void printMemory()
{
    const double events = double(tableOf(bodies()).rowCount());
    const double rivalBytes = heapOf(jsonObjects) / events;
    const double withRaw = heapOf([] { return packedTable(bodies()); }) / events;
    const double raw = double(rawBytes(packedTable(bodies()))) / events;
    std::printf("%.0f events: QJsonObject %.0f B each; ours %.1f B in columns, %.1f B with the raw "
                "answers (heap)\n",
                events, rivalBytes, withRaw - raw, withRaw);
    std::printf("ratio memory %.1f >= 60\n", rivalBytes / (withRaw - raw));
    std::printf("ratio memory_raw %.1f <= 200\n", withRaw);
}

/// The cost an event as the table grows.
void printGrowth(double upTo)
{
    for (double rows = 1e4; rows <= upTo * 1.001; rows *= 10) {
        const std::vector<QByteArray> answers = activityBodies(int(rows / 1000));
        double bytes = 0;
        for (const QByteArray &body : answers)
            bytes += double(body.size());
        const auto begin = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(tableOf(answers));
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        const std::size_t before = held();
        const EventTable table = packedTable(answers);
        const double all = double(held() - before) / double(table.rowCount());
        std::printf("growth decode %u rows %.1f MB/s %.1f B/row %.1f B/row with raw\n",
                    table.rowCount(), bytes / 1e6 / took.count(),
                    all - double(rawBytes(table)) / double(table.rowCount()), all);
    }
}

class Speeds : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.aggregate_name == "median")
                m_speeds[run.run_name.function_name] = run.counters.at("bytes_per_second");
        }
        ConsoleReporter::ReportRuns(runs);
    }
    /// If both were measured.
    void printRatio(const char *name, const char *ours, const char *other, const char *bar) const
    {
        if (m_speeds.contains(ours) && m_speeds.contains(other))
            std::printf("ratio %s %.2f %s\n", name, m_speeds.at(ours) / m_speeds.at(other), bar);
    }

private:
    std::map<std::string, double> m_speeds;
};

void add(const char *name, void (*function)(benchmark::State &))
{
    benchmark::RegisterBenchmark(name, function)
        ->Unit(benchmark::kMillisecond)
        ->Repetitions(repetitions)
        ->ReportAggregatesOnly();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QString growth = u"0"_s;
    takeOption(argc, argv, "--growth=", &growth);
    add("decode/ours", ours);
    add("decode/QJsonDocument", rival);
    add("decode/simdjson walk", limit);
    add("decode/memcpy", copying);
    add("raw/pack", packing);
    benchmark::RegisterBenchmark("raw/read one event", unpacking)->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    Speeds speeds;
    benchmark::RunSpecifiedBenchmarks(&speeds);
    speeds.printRatio("decode", "decode/ours", "decode/QJsonDocument", ">= 6");
    speeds.printRatio("decode_limit", "decode/ours", "decode/simdjson walk", ">= 0.40");
    printMemory();
    printGrowth(growth.toDouble());
    return 0;
}
