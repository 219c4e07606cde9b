// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/columnbuilder.h"

#include "api/json/jsonstring.h"
#include "api/json/shortened.h"
#include "core/plaintext.h"

#include <algorithm>

void ColumnBuilder::read(PageFields &fields, EventColumn column)
{
    m_choices.assign(fields.rowCount(), missing);
    m_values.clear();
    m_escaped.clear();
    m_index.clear();
    m_copies.clear();
    PageFields::Field last;
    std::string_view lastRaw;
    std::uint32_t lastChoice = missing;
    for (std::size_t row = 0; row < m_choices.size(); ++row) {
        const PageFields::Field field = fields.at(row, column);
        if (field.is() == PageFields::Form::Missing)
            continue;
        const std::string_view raw = fields.textOf(field);
        const bool isAsLast = field.form == last.form && isSameText(raw, lastRaw);
        if (!isAsLast)
            lastChoice = choiceOf(raw, field.is() == PageFields::Form::Escaped);
        m_choices[row] = lastChoice;
        last = field;
        lastRaw = raw;
    }
    interpret();
}

std::uint32_t ColumnBuilder::choiceOf(std::string_view raw, bool isEscaped)
{
    const std::uint64_t hash = hashOf(raw);
    const auto isSame = [&](std::uint32_t value) {
        return m_escaped[value] == isEscaped && isSameText(m_values[value].text, raw);
    };
    if (const auto found = m_index.find(hash, isSame))
        return *found;
    const auto value = std::uint32_t(m_values.size());
    m_values.push_back({raw, hash});
    m_escaped.push_back(isEscaped);
    m_index.insert(hash, value);
    return value;
}

/// Most strings are what they look like.
void ColumnBuilder::interpret()
{
    bool mayBeEqual = false;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        StringPool::Text &value = m_values[i];
        const std::string_view text = interpreted(value.text, m_escaped[i]);
        mayBeEqual = mayBeEqual || m_escaped[i] != m_escaped[0];
        if (text.data() == value.text.data() && text.size() == value.text.size())
            continue;
        const std::string_view copy = m_copies.copy(text);
        value = {copy, hashOf(copy)};
        mayBeEqual = true;
    }
    if (mayBeEqual)
        joinEqual();
}

/// Valid until the next call.
std::string_view ColumnBuilder::interpreted(std::string_view raw, bool isEscaped)
{
    std::string_view text = raw;
    if (isEscaped && raw.find('\\') != std::string_view::npos)
        text = unescaped({raw.data() - 1, raw.size() + 2}, m_unescaped);
    return qsizetype(text.size()) <= maximumShownLength ? text : shortened(text, m_shortened);
}

/// Different JSON may mean the same text.
void ColumnBuilder::joinEqual()
{
    std::vector<std::uint32_t> places; // by what was the place
    std::vector<StringPool::Text> values;
    m_index.clear();
    for (const StringPool::Text &value : m_values) {
        const auto found = m_index.find(value.hash, [&](std::uint32_t other) {
            return isSameText(values[other].text, value.text);
        });
        places.push_back(found.value_or(std::uint32_t(values.size())));
        if (found)
            continue;
        m_index.insert(value.hash, std::uint32_t(values.size()));
        values.push_back(value);
    }
    move(places, std::move(values));
}

void ColumnBuilder::keep(const std::vector<bool> &kept)
{
    std::vector<std::uint32_t> places;
    std::vector<StringPool::Text> values;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        places.push_back(kept[i] ? std::uint32_t(values.size()) : missing);
        if (kept[i])
            values.push_back(m_values[i]);
    }
    move(places, std::move(values));
}

/// \p places by what was the place.
void ColumnBuilder::move(const std::vector<std::uint32_t> &places,
                         std::vector<StringPool::Text> values)
{
    for (std::uint32_t &choice : m_choices) {
        if (choice != missing)
            choice = places[choice];
    }
    m_values = std::move(values);
}

TextColumn ColumnBuilder::finish(StringPool &pool)
{
    std::vector<StringId> ids = pool.idsOf(m_values);
    const auto behind = std::uint32_t(ids.size());
    bool hasMissing = false;
    for (std::uint32_t &choice : m_choices) {
        hasMissing = hasMissing || choice == missing;
        choice = std::min(choice, behind);
    }
    if (hasMissing)
        ids.push_back(missingString);
    return {PackedIds(m_choices, ids), pool.takeNew()};
}
