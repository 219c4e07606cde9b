// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"

#include "api/activity/pagereader.h"
#include "api/activity/rawpage.h"
#include "api/answererror.h"
#include "api/json/jsontext.h"

#include <algorithm>
#include <mutex>
#include <optional>

class EventDecoder::Private {
public:
    explicit Private(EventTable table)
        : m_table(std::move(table))
    {
    }

    Result<EventPage, ApiError> decode(const QByteArray &body);

private:
    [[nodiscard]] EventPage read(const QByteArray &body);
    [[nodiscard]] EventPage readReceived(const QByteArray &body);
    [[nodiscard]] EventPage readRepaired(const QByteArray &body);
    [[nodiscard]] StringPools &pools();

    std::mutex m_mutex; ///< hands everything here from one worker to the next
    EventTable m_table; ///< until pools() has taken over
    std::optional<StringPools> m_pools;
    PageReader m_reader;
};

Result<EventPage, ApiError> EventDecoder::Private::decode(const QByteArray &body)
{
    const std::scoped_lock lock(m_mutex);
    try {
        EventPage page = read(body);
        page.raw = std::make_shared<RawPage>(body);
        return page;
    } catch (const simdjson::simdjson_error &error) {
        return brokenJson(error.what());
    } catch (const UnexpectedField &unexpected) {
        return unexpectedField(unexpected.field, unexpected.found);
    }
}

/// What needs repair is no JSON, so the first attempt finds out by itself, at no cost.
EventPage EventDecoder::Private::read(const QByteArray &body)
{
    try {
        return readReceived(body);
    } catch (const simdjson::simdjson_error &) {
        return readRepaired(body);
    }
}

EventPage EventDecoder::Private::readReceived(const QByteArray &body)
{
    return m_reader.read({body.constData(), std::size_t(body.size())}, pools());
}

EventPage EventDecoder::Private::readRepaired(const QByteArray &body)
{
    const JsonText json(body);
    const std::string_view text = json.view();
    EventPage page = m_reader.read(text, pools());
    for (std::uint32_t &offset : page.rawOffsets)
        offset = std::uint32_t(json.receivedOffset(text.data() + offset));
    page.repairedBytes = json.repairedBytes();
    return page;
}

/// Made in the worker, since a table of millions has many strings to go through.
StringPools &EventDecoder::Private::pools()
{
    if (!m_pools) {
        m_pools.emplace(m_table);
        m_table = {};
    }
    return *m_pools;
}

EventDecoder::EventDecoder(EventTable table)
    : d(std::make_unique<Private>(std::move(table)))
{
}

EventDecoder::~EventDecoder() = default;

Result<EventPage, ApiError> EventDecoder::decode(const QByteArray &body)
{
    return d->decode(body);
}
