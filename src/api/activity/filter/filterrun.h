// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"
#include "api/activity/filter/filterprogram.h"

#include <atomic>

/// One application of a program to the rows of a table, page by page.
class FilterRun {
public:
    using Row = EventTable::Row;
    using Flags = std::vector<unsigned char>;

    /// How the different strings are looked at: all at once, which is quicker by far, or those of
    /// each page as it comes, for a few pages of a large table.
    enum class Strings { AtOnce, ByPage };

    /// All must outlive the run. \p cancelled may be null.
    FilterRun(const FilterProgram &program, const EventTable &table, Strings strings,
              const std::atomic_bool *cancelled);

    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled->load(); }

    /// Tells the processor what passes() will read of parts that follow part \p index: they lie all
    /// over the memory, and waiting for them takes longer than reading them.
    void announce(std::size_t index) const;

    /// One flag a row of \p part: 1 if it passes. Empty if none does.
    [[nodiscard]] Flags passes(const EventTable::Part &part) const;

private:
    void lookAtStrings(const FilterProgram &program);
    [[nodiscard]] Flags answers(const StringTest &test, EventColumn column) const;
    [[nodiscard]] bool evaluate(const FilterProgram &program, const EventPage &page,
                                Flags &rows) const;
    [[nodiscard]] bool evaluateGroup(const FilterProgram &program, const EventPage &page,
                                     Flags &rows) const;
    bool markStrings(const FilterProgram &program, const EventPage &page, Flags &rows) const;
    [[nodiscard]] Flags flagsOf(const FilterProgram &program, std::size_t column,
                                const PackedIds &ids) const;

    const FilterProgram &m_program;
    const EventTable &m_table;
    const Strings m_strings;
    const std::atomic_bool *const m_cancelled;
    std::vector<EventColumn> m_columns; ///< that strings are looked for in
    /// By FilterProgram::index, then as StringTest::columns: one flag a string.
    std::vector<std::vector<Flags>> m_answers;
};
