// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/columnbuilder.h"

#include <algorithm>

void ColumnBuilder::set(std::size_t row, std::string_view text)
{
    put(row, valueOf(text));
}

void ColumnBuilder::unset(std::size_t row)
{
    if (row < m_rows.size())
        m_rows[row] = missing;
}

std::uint32_t ColumnBuilder::valueOf(std::string_view text)
{
    const StringPool::Text wanted{text, hashOf(text)};
    if (const auto found = find(wanted))
        return *found;
    m_hasBackslashes = m_hasBackslashes || text.find('\\') != std::string_view::npos;
    return add({m_copies.copy(text), wanted.hash});
}

std::uint32_t ColumnBuilder::add(const StringPool::Text &text)
{
    const auto value = std::uint32_t(m_values.size());
    m_values.push_back(text);
    m_index.insert(text.hash, value);
    return value;
}

TextColumn ColumnBuilder::finish(std::size_t rowCount, StringPool &pool)
{
    std::vector<StringId> ids = pool.idsOf(m_values);
    m_rows.resize(rowCount, missing);
    const auto behind = std::uint32_t(ids.size());
    bool hasMissing = false;
    for (std::uint32_t &value : m_rows) {
        hasMissing = hasMissing || value == missing;
        value = std::min(value, behind);
    }
    if (hasMissing)
        ids.push_back(missingString);
    TextColumn column{PackedIds(m_rows, std::move(ids)), pool.takeNew()};
    clear();
    return column;
}

void ColumnBuilder::clear()
{
    m_rows.clear();
    m_values.clear();
    m_index.clear();
    m_copies.clear();
    m_hasBackslashes = false;
    m_lastRaw = {};
}
