// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"
#include "api/activity/filter/filterprogram.h"
#include "api/activity/searchedstrings.h"

#include <atomic>

/// One application of a program to the rows of a table from one row on, page by page.
class FilterRun {
public:
    using Row = EventTable::Row;
    using Flags = std::vector<unsigned char>;

    /// All must outlive the run. \p cancelled may be null.
    FilterRun(const FilterProgram &program, const EventTable &table, Row first,
              SearchedStrings &strings, const std::atomic_bool *cancelled);

    /// The part with the first row, by index.
    [[nodiscard]] std::size_t firstPart() const { return m_firstPart; }

    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled->load(); }

    /// Tells the processor what passes() will read of parts that follow part \p index: they lie all
    /// over the memory, and waiting for them takes longer than reading them.
    void announce(std::size_t index) const;

    /// One flag a row of part \p index: 1 if it passes. Empty if none does.
    [[nodiscard]] Flags passes(std::size_t index) const;

private:
    void holdPages();
    void lookAtStrings(const FilterProgram &program);
    [[nodiscard]] Flags answers(const StringTest &test, EventColumn column) const;
    [[nodiscard]] bool holds(const StringTest &test, EventColumn column, StringId id) const;
    [[nodiscard]] const PageColumns &columnsOf(std::size_t index) const
    {
        return *m_pages[index - m_firstPart];
    }
    [[nodiscard]] bool evaluate(const FilterProgram &program, const PageColumns &page,
                                Flags &rows) const;
    [[nodiscard]] bool evaluateGroup(const FilterProgram &program, const PageColumns &page,
                                     Flags &rows) const;
    bool markStrings(const FilterProgram &program, const PageColumns &page, Flags &rows) const;
    [[nodiscard]] Flags flagsOf(const FilterProgram &program, std::size_t column,
                                const PackedIds &ids) const;

    const FilterProgram &m_program;
    const EventTable &m_table;
    SearchedStrings &m_strings;
    /// How the different strings are looked at: all at once, which is quicker by far, or those of
    /// each page as it comes, for a few pages of a large table.
    const bool m_isAtOnce;
    const std::size_t m_firstPart;
    std::vector<PageRows::Columns> m_pages; ///< of the parts from the first on
    const std::atomic_bool *const m_cancelled;
    std::vector<EventColumn> m_columns; ///< that strings are looked for in
    /// By FilterProgram::index, then as StringTest::columns: one flag a string.
    std::vector<std::vector<Flags>> m_answers;
};
