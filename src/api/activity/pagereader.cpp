// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagereader.h"

#include "api/activity/continuetoken.h"
#include "api/activity/stringpool.h"
#include "api/json/jsontext.h"

using namespace simdjson;
using ondemand::json_type;

/// What an answer has besides its events.
struct PageReader::Outside {
    qint64 totalEvents = -1;
    QString continueToken;
    QString requestId;
    bool hasData = false;
    bool hasEvents = false;
};

namespace {

[[noreturn]] void refuse(const char *field, ondemand::value found)
{
    throw UnexpectedField{QString::fromLatin1(field), std::string(found.raw_json_token())};
}

void require(bool present, const char *field)
{
    if (!present)
        throw UnexpectedField{QString::fromLatin1(field), {}};
}

/// Also of a number that came as text or with a fraction; -1 where there is none.
qint64 countIn(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    constexpr double most = 1e15;
    return isNumber && number >= 0 && number < most ? qint64(number) : -1;
}

} // namespace

EventPage PageReader::read(const JsonText &json, std::vector<StringPool> &pools)
{
    m_page = {};
    Outside outside;
    ondemand::document document = opened(m_parser, json);
    readRoot(document.get_object(), json, outside);
    require(outside.hasData, "data");
    require(outside.hasEvents, "data.events");
    EventPage page = m_page.finish(pools);
    page.totalEvents = outside.totalEvents;
    page.continueToken = outside.continueToken;
    page.tokenExpiry = expiryOf(outside.continueToken);
    page.requestId = outside.requestId;
    return page;
}

void PageReader::readRoot(ondemand::object root, const JsonText &json, Outside &outside)
{
    for (ondemand::field field : root) {
        const std::string_view key = keyOf(field);
        if (key == "data")
            readData(field.value(), json, outside);
        else if (key == "request_id")
            outside.requestId = text(field.value());
    }
}

void PageReader::readData(ondemand::value data, const JsonText &json, Outside &outside)
{
    if (data.type() != json_type::object)
        refuse("data", data);
    outside.hasData = true;
    for (ondemand::field field : data.get_object()) {
        const std::string_view key = keyOf(field);
        if (key == "events") {
            readEvents(field.value(), json);
            outside.hasEvents = true;
        } else if (key == "total_events") {
            outside.totalEvents = countIn(text(field.value()));
        } else if (key == "continue_token") {
            outside.continueToken = text(field.value());
        } else if (key == "request_id") {
            outside.requestId = text(field.value());
        }
    }
}

/// A list that is null is an empty one: that is how some JSON writers print it.
void PageReader::readEvents(ondemand::value events, const JsonText &json)
{
    if (events.type() == json_type::null)
        return;
    if (events.type() != json_type::array)
        refuse("data.events", events);
    for (ondemand::value event : events.get_array()) {
        m_page.beginRow(json.receivedOffset(event.raw_json_token().data()));
        m_eventReader.read(event, m_page);
    }
}

QString PageReader::text(ondemand::value value)
{
    const std::string_view text = m_reader.text(value).value_or(std::string_view());
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
