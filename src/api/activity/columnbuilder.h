// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/packedids.h"
#include "api/activity/pagefields.h"
#include "api/activity/stringpool.h"

/// Makes one text column of a page after the other: finds out which of its strings are the same,
/// so that each is looked at once. Copies none that stands in the page as it is.
class ColumnBuilder {
public:
    /// Goes through \p column of \p fields, which must stay as they are until the next call.
    void read(const PageFields &fields, EventColumn column);

    /// Puts what \p parse(text) returns, an optional, to \p values by row. Where that is something,
    /// the text is taken out of the column.
    template <typename Value, typename Parse> void takeOut(std::vector<Value> &values, Parse parse);

    /// Gives the strings their ids, which take their place in \p room.
    [[nodiscard]] PackedIds finish(StringPool &pool, NumberRoom &room);

private:
    static constexpr std::uint32_t missing = 0xffffffff;

    /// The place of \p text, which must be reachable, in m_values.
    [[nodiscard]] std::uint32_t choiceOf(std::string_view text);
    void interpret(const std::vector<PageFields::Field> &fields, bool someEscaped, bool allEscaped);
    void interpretValues(bool areEscaped);
    void interpretEach(const std::vector<PageFields::Field> &fields);
    [[nodiscard]] std::string_view interpreted(std::string_view raw, bool isEscaped);
    void joinEqual();
    void clear();
    void keep(const std::vector<bool> &kept);
    void move(const std::vector<std::uint32_t> &places);

    std::vector<std::uint32_t> m_choices; ///< by row: a place in m_values, or missing
    std::vector<StringPool::Text> m_values; ///< as they stand in the page until interpret()
    StringIndex m_index; ///< of m_values
    TextArena m_copies; ///< of strings that don't stand in the page as they are
    std::string m_unescaped;
    std::string m_shortened;
};

template <typename Value, typename Parse>
void ColumnBuilder::takeOut(std::vector<Value> &values, Parse parse)
{
    std::vector<bool> kept;
    std::vector<Value> taken;
    for (const StringPool::Text &value : m_values) {
        const auto result = parse(value.view());
        kept.push_back(!result);
        taken.push_back(result.value_or(Value()));
    }
    for (std::size_t row = 0; row < m_choices.size(); ++row) {
        if (m_choices[row] != missing && !kept[m_choices[row]])
            values[row] = taken[m_choices[row]];
    }
    keep(kept);
}
