// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagereader.h"

#include "api/activity/continuetoken.h"
#include "api/json/jsontokens.h"

/// What an answer has besides its events.
struct PageReader::Outside {
    qint64 totalEvents = -1;
    QString continueToken;
    QString requestId;
    bool hasData = false;
    bool hasEvents = false;
};

namespace {

[[noreturn]] void refuse(const char *field, const JsonWalk &walk)
{
    throw UnexpectedField{QString::fromLatin1(field), std::string(1, walk.next())};
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

EventPage PageReader::read(std::string_view json, StringPools &pools)
{
    m_page.begin(json);
    m_tokens.find(json);
    JsonWalk walk(m_tokens);
    Outside outside;
    readRoot(walk, outside);
    walk.end();
    require(outside.hasData, "data");
    require(outside.hasEvents, "data.events");
    EventPage page = m_page.finish(pools);
    page.totalEvents = outside.totalEvents;
    page.continueToken = outside.continueToken;
    page.tokenExpiry = expiryOf(outside.continueToken);
    page.requestId = outside.requestId;
    return page;
}

void PageReader::readRoot(JsonWalk &walk, Outside &outside)
{
    forEachMember(walk, [&](std::string_view key, JsonWalk &value) {
        if (key == "data")
            readData(value, outside);
        else if (key == "request_id")
            outside.requestId = text(value);
        else
            value.skip();
    });
}

void PageReader::readData(JsonWalk &walk, Outside &outside)
{
    if (walk.next() != '{')
        refuse("data", walk);
    outside.hasData = true;
    forEachMember(walk, [&](std::string_view key, JsonWalk &value) {
        if (key == "events") {
            readEvents(value);
            outside.hasEvents = true;
        } else if (key == "total_events") {
            outside.totalEvents = countIn(text(value));
        } else if (key == "continue_token") {
            outside.continueToken = text(value);
        } else if (key == "request_id") {
            outside.requestId = text(value);
        } else {
            value.skip();
        }
    });
}

/// A list that is null is an empty one: that is how some JSON writers print it.
void PageReader::readEvents(JsonWalk &walk)
{
    if (walk.next() == 'n')
        return walk.skip();
    if (walk.next() != '[')
        refuse("data.events", walk);
    const char *const begin = m_tokens.text();
    forEachElement(walk, [&](JsonWalk &event) {
        m_page.beginRow(event.position() - begin);
        m_eventReader.read(event, m_page);
    });
}

QString PageReader::text(JsonWalk &walk)
{
    const std::string_view text = m_reader.text(walk).value_or(std::string_view());
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
