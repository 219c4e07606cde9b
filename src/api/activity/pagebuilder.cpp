// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagebuilder.h"

#include "api/activity/eventdate.h"
#include "api/activity/texthash.h"

#include <utility>

namespace {

// What makes an event what it is, besides its time and kind: SMTP2GO gives events no id. Fields
// that depend on the question (headers) or go on changing (delivery attempts) are not among them.
constexpr std::array identifyingColumns{
    EventColumn::Time,      EventColumn::Event,       EventColumn::Subaccount, EventColumn::EmailId,
    EventColumn::Recipient, EventColumn::Username,    EventColumn::Sender,     EventColumn::Host,
    EventColumn::Subject,   EventColumn::ServerReply, EventColumn::Metadata,
};

} // namespace

void PageBuilder::beginRow(qsizetype rawOffset)
{
    m_page.times.push_back(EventPage::noTime);
    m_page.kinds.push_back(EventKind::Unknown);
    m_page.rawOffsets.push_back(std::uint32_t(rawOffset));
}

void PageBuilder::setField(EventColumn column, std::string_view text)
{
    if (column == EventColumn::Time)
        setTime(text);
    else if (column == EventColumn::Event)
        setKind(text);
    else
        m_columns[std::size_t(column)].set(rowCount() - 1, text);
}

void PageBuilder::setTime(std::string_view text)
{
    const std::optional<qint64> time = parseEventDate(text);
    m_page.times.back() = time.value_or(EventPage::noTime);
    keepText(EventColumn::Time, text, !time);
}

void PageBuilder::setKind(std::string_view name)
{
    const EventKind kind = eventKindOf(QByteArrayView(name.data(), qsizetype(name.size())));
    m_page.kinds.back() = kind;
    keepText(EventColumn::Event, name, kind == EventKind::Unknown);
}

/// Only what the page couldn't take in as a number.
void PageBuilder::keepText(EventColumn column, std::string_view text, bool keep)
{
    ColumnBuilder &builder = m_columns[std::size_t(column)];
    if (keep)
        builder.set(rowCount() - 1, text);
    else
        builder.unset(rowCount() - 1);
}

EventPage PageBuilder::finish(std::vector<StringPool> &pools)
{
    const std::size_t rows = rowCount();
    m_page.identities = identities();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_page.texts[i] = m_columns[i].finish(rows, pools[i]);
    m_page.times.shrink_to_fit();
    m_page.kinds.shrink_to_fit();
    m_page.rawOffsets.shrink_to_fit();
    return std::exchange(m_page, {});
}

void PageBuilder::clear()
{
    for (ColumnBuilder &column : m_columns)
        column.clear();
    m_page = {};
}

/// By what the strings say, not by their ids: rows of two tables are compared by it, too.
std::vector<quint64> PageBuilder::identities() const
{
    using texthash::mixed;
    std::vector<quint64> hashes(rowCount());
    for (std::size_t row = 0; row < hashes.size(); ++row)
        hashes[row] = mixed(quint64(m_page.times[row]), quint64(m_page.kinds[row]));
    for (const EventColumn column : identifyingColumns) {
        const ColumnBuilder &builder = m_columns[std::size_t(column)];
        for (std::size_t row = 0; row < hashes.size(); ++row)
            hashes[row] = mixed(hashes[row], builder.hashAt(row));
    }
    return hashes;
}
