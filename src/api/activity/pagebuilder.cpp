// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagebuilder.h"

#include "api/activity/eventdate.h"
#include "api/activity/texthash.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

// What makes an event what it is, besides its time and kind: SMTP2GO gives events no id. Fields
// that depend on the question (headers) or go on changing (delivery attempts) are not among them.
constexpr std::array identifyingColumns{
    EventColumn::Time,      EventColumn::Event,       EventColumn::Subaccount, EventColumn::EmailId,
    EventColumn::Recipient, EventColumn::Username,    EventColumn::Sender,     EventColumn::Host,
    EventColumn::Subject,   EventColumn::ServerReply, EventColumn::Metadata,
};

constexpr bool isIdentifying(EventColumn column)
{
    return std::find(identifyingColumns.begin(), identifyingColumns.end(), column)
        != identifyingColumns.end();
}

std::optional<EventKind> knownKind(std::string_view name)
{
    const EventKind kind = eventKindOf(QByteArrayView(name.data(), qsizetype(name.size())));
    return kind == EventKind::Unknown ? std::nullopt : std::optional(kind);
}

} // namespace

void PageBuilder::begin(std::string_view page)
{
    m_fields.begin(page);
    m_page = {};
}

void PageBuilder::beginRow(qsizetype rawOffset)
{
    m_fields.beginRow();
    m_page.rawOffsets.push_back(std::uint32_t(rawOffset));
}

/// By what the strings say, not by their ids: rows of two tables are compared by it, too.
void PageBuilder::identify()
{
    for (std::size_t row = 0; row < m_page.identities.size(); ++row)
        m_page.identities[row] = texthash::mixed(m_page.identities[row], m_column.hashAt(row));
}

/// Nearly each is another one, so they are read as they stand there; what nobody can read so is a
/// text like others.
void PageBuilder::readTimes()
{
    std::vector<qint64> times(m_fields.rowCount(), EventPage::noTime);
    m_fields.takeOut(EventColumn::Time, [&times](const PageFields::Field &field) {
        const std::optional<qint64> time = parseEventDate(field.view());
        times[field.row] = time.value_or(EventPage::noTime);
        return time.has_value();
    });
    m_fields.takeOut(EventColumn::Time, [&times](const PageFields::Field &field) {
        return times[field.row] != EventPage::noTime; // given twice
    });
    m_column.read(m_fields, EventColumn::Time);
    m_column.takeOut(times, parseEventDate);
    for (const qint64 time : times)
        m_page.identities.push_back(texthash::mixed(0, quint64(time)));
    m_page.times = PackedTimes(times);
}

void PageBuilder::readKinds()
{
    m_page.kinds.assign(m_fields.rowCount(), EventKind::Unknown);
    m_column.takeOut(m_page.kinds, knownKind);
    for (std::size_t row = 0; row < m_page.kinds.size(); ++row)
        m_page.identities[row]
            = texthash::mixed(m_page.identities[row], quint64(m_page.kinds[row]));
}

EventPage PageBuilder::finish(std::vector<StringPool> &pools)
{
    static_assert(EventColumn::Time < EventColumn::Event && int(EventColumn::Time) == 0);
    m_page.identities.reserve(m_fields.rowCount());
    for (int i = 0; i < eventColumnCount; ++i) {
        const auto column = EventColumn(i);
        if (column == EventColumn::Time)
            readTimes();
        else
            m_column.read(m_fields, column);
        if (column == EventColumn::Event)
            readKinds();
        if (isIdentifying(column))
            identify();
        m_page.texts[std::size_t(i)] = m_column.finish(pools[std::size_t(i)]);
    }
    m_page.rawOffsets.shrink_to_fit();
    return std::exchange(m_page, {});
}
