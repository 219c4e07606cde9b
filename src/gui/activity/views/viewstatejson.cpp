// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewstatejson.h"

#include "api/activity/filter/filterreading.h"
#include "core/redaction.h"

#include <QJsonArray>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of their enums.
constexpr std::array regions{"account"_L1, "us"_L1, "eu"_L1, "au"_L1};
constexpr std::array latests{"all"_L1, "by_event"_L1, "by_sent"_L1};
constexpr std::array colourings{"none"_L1, "by_event"_L1};

constexpr int widestColumn = 10'000;
constexpr int longestQueue = 30 * 24 * 60; // minutes

QJsonArray writtenColumns(const QList<ViewColumn> &columns)
{
    QJsonArray array;
    for (const ViewColumn &column : columns)
        array.append(QJsonObject{{"field"_L1, jsonKey(column.column)}, {"width"_L1, column.width}});
    return array;
}

QJsonObject writtenRange(const FilterOptions &options)
{
    if (options.range.count() > 0)
        return {{"last_seconds"_L1, qint64(options.range.count())}};
    return {{"from"_L1, options.start.toUTC().toString(Qt::ISODate)},
            {"to"_L1, options.end.toUTC().toString(Qt::ISODate)}};
}

/// Reads members; one of another kind than expected makes all of them unreadable.
class MemberReader {
public:
    explicit MemberReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    QJsonValue member(QLatin1StringView name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(name);
        require(value.isUndefined() || value.type() == type);
        return value;
    }
    QString text(QLatin1StringView name) { return member(name, QJsonValue::String).toString(); }

    qint64 number(QLatin1StringView name, qint64 most)
    {
        const double value = member(name, QJsonValue::Double).toDouble();
        require(value >= 0 && value <= double(most));
        return m_readable ? qint64(value) : 0;
    }

    template <typename Enum, std::size_t count>
    Enum word(QLatin1StringView name, const std::array<QLatin1StringView, count> &names)
    {
        const QString value = member(name, QJsonValue::String).toString(names.front());
        const auto found = std::find(names.begin(), names.end(), value);
        require(found != names.end());
        return m_readable ? Enum(found - names.begin()) : Enum(0);
    }

    EventColumn field(QLatin1StringView name)
    {
        const auto column = eventColumnOf(text(name).toStdString());
        require(column.has_value());
        return column.value_or(EventColumn::Time);
    }

    void require(bool condition) { m_readable &= condition; }
    [[nodiscard]] bool isReadable() const { return m_readable; }

private:
    const QJsonObject m_object;
    bool m_readable = true;
};

void readRange(MemberReader &reader, FilterOptions &options)
{
    const QJsonValue value = reader.member("range"_L1, QJsonValue::Object);
    if (value.isUndefined())
        return;
    MemberReader range(value.toObject());
    constexpr qint64 longest = 400LL * 24 * 3600;
    options.range = std::chrono::seconds(range.number("last_seconds"_L1, longest));
    if (options.range.count() == 0) {
        options.start = QDateTime::fromString(range.text("from"_L1), Qt::ISODate);
        options.end = QDateTime::fromString(range.text("to"_L1), Qt::ISODate);
        range.require(options.start.isValid() && options.end.isValid());
    }
    reader.require(range.isReadable());
}

QList<ViewColumn> readColumns(MemberReader &reader)
{
    QList<ViewColumn> columns;
    const QJsonArray array = reader.member("columns"_L1, QJsonValue::Array).toArray();
    for (const QJsonValue &value : array) {
        MemberReader column(value.toObject());
        const EventColumn field = column.field("field"_L1);
        const bool isNew
            = std::none_of(columns.cbegin(), columns.cend(),
                           [field](const ViewColumn &other) { return other.column == field; });
        columns.append({field, int(column.number("width"_L1, widestColumn))});
        reader.require(column.isReadable() && isNew);
    }
    return columns;
}

EventSort readSort(MemberReader &reader)
{
    const QJsonValue value = reader.member("sort"_L1, QJsonValue::Object);
    if (value.isUndefined())
        return {};
    MemberReader sort(value.toObject());
    const EventColumn column = sort.field("field"_L1);
    const bool descends = sort.member("descending"_L1, QJsonValue::Bool).toBool();
    reader.require(sort.isReadable());
    return {.column = column, .order = descends ? Qt::DescendingOrder : Qt::AscendingOrder};
}

QStringList readTexts(MemberReader &reader, QLatin1StringView name)
{
    QStringList texts;
    const QJsonArray array = reader.member(name, QJsonValue::Array).toArray();
    for (const QJsonValue &value : array) {
        reader.require(value.isString());
        texts.append(value.toString());
    }
    return texts;
}

bool isFilter(const QString &text)
{
    if (text.size() > longestViewFilter)
        return false;
    const FilterReading::State state = readFilter(text).state;
    return state == FilterReading::State::Empty || state == FilterReading::State::Valid;
}

} // namespace

QJsonObject viewStateToJson(const ViewState &state)
{
    const FilterOptions &options = state.options;
    QJsonObject object{
        {"filter"_L1, redacted(state.filter)},
        {"range"_L1, writtenRange(options)},
        {"region"_L1, regions.at(std::size_t(options.region))},
        {"latest"_L1, latests.at(std::size_t(options.latest))},
        {"headers"_L1, options.includeHeaders},
        {"custom_headers"_L1, QJsonArray::fromStringList(options.customHeaders)},
        {"columns"_L1, writtenColumns(state.columns)},
        {"sort"_L1,
         QJsonObject{{"field"_L1, jsonKey(state.sort.column)},
                     {"descending"_L1, state.sort.order == Qt::DescendingOrder}}},
        {"colours"_L1, colourings.at(std::size_t(state.colours))},
    };
    if (state.queuedFor.count() > 0)
        object.insert("queued_minutes"_L1, qint64(state.queuedFor.count()));
    return object;
}

std::optional<ViewState> viewStateFromJson(const QJsonObject &object)
{
    MemberReader reader(object);
    ViewState state;
    state.filter = reader.text("filter"_L1);
    reader.require(isFilter(state.filter));
    readRange(reader, state.options);
    state.options.region = reader.word<ActivityQuery::Region>("region"_L1, regions);
    state.options.latest = reader.word<ActivityQuery::Latest>("latest"_L1, latests);
    state.options.includeHeaders = reader.member("headers"_L1, QJsonValue::Bool).toBool();
    state.options.customHeaders = readTexts(reader, "custom_headers"_L1);
    state.queuedFor = std::chrono::minutes(reader.number("queued_minutes"_L1, longestQueue));
    state.columns = readColumns(reader);
    state.sort = readSort(reader);
    state.colours = reader.word<ViewState::Colours>("colours"_L1, colourings);
    return reader.isReadable() ? std::optional(state) : std::nullopt;
}
