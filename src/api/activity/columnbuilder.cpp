// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/columnbuilder.h"

#include "api/activity/stringpool.h"

#include <algorithm>

void ColumnBuilder::set(std::size_t row, std::string_view text)
{
    m_rows.resize(row + 1, missingString);
    m_rows[row] = localIdOf(text);
}

void ColumnBuilder::unset(std::size_t row)
{
    if (row < m_rows.size())
        m_rows[row] = missingString;
}

quint64 ColumnBuilder::hashAt(std::size_t row) const
{
    const bool missing = row >= m_rows.size() || m_rows[row] == missingString;
    return missing ? 0 : quint64(m_hashes[m_rows[row]]);
}

TextColumn ColumnBuilder::finish(std::size_t rowCount, StringPool &pool)
{
    std::vector<StringId> values;
    values.reserve(m_strings.size() + 1);
    for (std::size_t i = 0; i < m_strings.size(); ++i)
        values.push_back(pool.idOf(m_strings.at(i), m_hashes[i]));
    m_rows.resize(rowCount, missingString);
    const auto missing = std::uint32_t(values.size());
    if (std::find(m_rows.begin(), m_rows.end(), missingString) != m_rows.end())
        values.push_back(missingString);
    std::replace(m_rows.begin(), m_rows.end(), missingString, missing);
    TextColumn column{PackedIds(m_rows, std::move(values)), pool.takeNew()};
    *this = {};
    return column;
}

std::uint32_t ColumnBuilder::localIdOf(std::string_view text)
{
    const std::size_t hash = hashOf(text);
    const auto found = m_index.find(hash, [&](auto id) { return m_strings.at(id) == text; });
    if (found)
        return *found;
    const auto id = std::uint32_t(m_strings.size());
    m_strings.append(text);
    m_hashes.push_back(hash);
    m_index.insert(hash, id);
    return id;
}
