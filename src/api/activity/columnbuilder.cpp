// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/columnbuilder.h"

#include "api/json/jsonstring.h"
#include "api/json/shortened.h"
#include "core/plaintext.h"

#include <algorithm>

namespace {

bool hasBackslash(std::string_view text)
{
    return text.find('\\') != std::string_view::npos;
}

/// The texts of a column stand far apart in the page, which is larger than the near caches.
constexpr std::size_t textsAhead = 12;

} // namespace

void ColumnBuilder::read(const PageFields &fields, EventColumn column)
{
    const std::vector<PageFields::Field> &of = fields.of(column);
    clear();
    if (of.empty())
        return;
    m_choices.assign(fields.rowCount(), missing);
    PageFields::Kinds kinds;
    const PageFields::Field *const last = &of.back();
    const PageFields::Field *ahead = of.data() + std::min(textsAhead, of.size() - 1);
    for (const PageFields::Field &field : of) {
        __builtin_prefetch(ahead->text);
        ahead += ahead < last ? 1 : 0;
        m_choices[field.row] = choiceOf(field.view());
        kinds.add(field);
    }
    interpret(of, kinds.someEscaped(), kinds.allEscaped());
}

Q_ALWAYS_INLINE std::uint32_t ColumnBuilder::choiceOf(std::string_view text)
{
    const StringIndex::Tag tag = StringIndex::tagOf(texthash::hashOfReachable(text));
    const auto isSame = [&](std::uint32_t value) {
        const StringPool::Text &other = m_values[value];
        return other.size == text.size()
            && texthash::isSameReachable(other.begin, text.data(), text.size());
    };
    const auto next = std::uint32_t(m_values.size());
    const std::uint32_t value = m_index.findOrInsert(tag, next, isSame);
    if (value == next)
        m_values.push_back({text.data(), std::uint32_t(text.size()), tag});
    return value;
}

void ColumnBuilder::clear()
{
    m_choices.clear();
    m_values.clear();
    m_index.clear();
    m_copies.clear();
}

/// Most strings are what they look like; where a backslash means something in some fields and
/// nothing in others, equal ones are not the same, and each field is looked at by itself.
void ColumnBuilder::interpret(const std::vector<PageFields::Field> &fields, bool someEscaped,
                              bool allEscaped)
{
    const auto isTricky = [](const StringPool::Text &value) { return hasBackslash(value.view()); };
    if (!someEscaped || allEscaped)
        interpretValues(someEscaped);
    else if (std::any_of(m_values.begin(), m_values.end(), isTricky))
        interpretEach(fields);
    else
        interpretValues(false);
}

void ColumnBuilder::interpretValues(bool areEscaped)
{
    bool areEqual = false;
    for (std::uint32_t i = 0; i < m_values.size(); ++i) {
        const std::string_view raw = m_values[i].view();
        const std::string_view text = interpreted(raw, areEscaped);
        if (text.data() == raw.data() && text.size() == raw.size())
            continue;
        const std::string_view copy = m_copies.copy(text);
        m_values[i] = {copy.data(), std::uint32_t(copy.size()), StringIndex::tagOf(copy)};
        const std::uint32_t same = m_index.findOrInsert(
            m_values[i].tag, i, [&](std::uint32_t j) { return m_values[j].view() == copy; });
        areEqual = areEqual || same != i;
    }
    if (areEqual)
        joinEqual();
}

void ColumnBuilder::interpretEach(const std::vector<PageFields::Field> &fields)
{
    m_values.clear();
    m_index.clear();
    for (const PageFields::Field &field : fields)
        m_choices[field.row]
            = choiceOf(m_copies.copy(interpreted(field.view(), field.isEscaped())));
}

/// Valid until the next call.
std::string_view ColumnBuilder::interpreted(std::string_view raw, bool isEscaped)
{
    std::string_view text = raw;
    if (isEscaped && hasBackslash(raw))
        text = unescaped(raw, m_unescaped);
    return qsizetype(text.size()) <= maximumShownLength ? text : shortened(text, m_shortened);
}

/// Different JSON may mean the same text.
void ColumnBuilder::joinEqual()
{
    const std::vector<StringPool::Text> before = std::move(m_values);
    std::vector<std::uint32_t> places; // by the place before
    m_values.clear();
    m_index.clear();
    for (const StringPool::Text &value : before)
        places.push_back(choiceOf(value.view()));
    move(places);
}

void ColumnBuilder::keep(const std::vector<bool> &kept)
{
    if (std::find(kept.begin(), kept.end(), true) == kept.end())
        return clear();
    const std::vector<StringPool::Text> before = std::move(m_values);
    std::vector<std::uint32_t> places; // by the place before
    m_values.clear();
    for (std::size_t i = 0; i < before.size(); ++i) {
        places.push_back(kept[i] ? std::uint32_t(m_values.size()) : missing);
        if (kept[i])
            m_values.push_back(before[i]);
    }
    move(places);
}

void ColumnBuilder::move(const std::vector<std::uint32_t> &places)
{
    for (std::uint32_t &choice : m_choices) {
        if (choice != missing)
            choice = places[choice];
    }
}

PackedIds ColumnBuilder::finish(StringPool &pool, NumberRoom &room)
{
    return m_values.empty() ? PackedIds() : PackedIds(m_choices, pool.idsOf(m_values), room);
}
