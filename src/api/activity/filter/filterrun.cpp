// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterrun.h"

#include "api/activity/inparallel.h"

#include <algorithm>
#include <cstring>

namespace {

using Flags = FilterRun::Flags;

constexpr std::size_t pagesAtATime = 64; ///< that a thread takes at a time

/// Below this it isn't worth while to look at all strings of a table.
constexpr FilterRun::Row manyRows = 20'000;

bool hasAny(const Flags &flags)
{
    return !flags.empty() && std::memchr(flags.data(), 1, flags.size()) != nullptr;
}

void invert(Flags &flags)
{
    for (unsigned char &flag : flags)
        flag ^= 1;
}

void meet(Flags &rows, const Flags &others)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] &= others[i];
}

void join(Flags &rows, const Flags &others)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] |= others[i];
}

void markKinds(const FilterProgram &program, const PageColumns &page, Flags &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = program.kinds[std::size_t(page.kinds[i])] ? 1 : 0;
}

void markTimes(const FilterProgram &program, const PageColumns &page, Flags &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qint64 time = page.times[i];
        const bool isIn = time >= program.from && time < program.until;
        rows[i] = isIn && time != EventPage::noTime ? 1 : 0;
    }
}

} // namespace

FilterRun::FilterRun(const FilterProgram &program, const EventTable &table, Row first,
                     SearchedStrings &strings, const std::atomic_bool *cancelled)
    : m_program(program)
    , m_table(table)
    , m_strings(strings)
    , m_isAtOnce(first == 0 || table.rowCount() - first > manyRows)
    , m_firstPart(first == 0 ? 0 : table.partOf(first))
    , m_cancelled(cancelled)
{
    holdPages();
    if (m_isAtOnce)
        lookAtStrings(program);
}

/// A page may be packed meanwhile.
void FilterRun::holdPages()
{
    const auto &parts = m_table.parts();
    m_pages.resize(parts.size() - m_firstPart);
    inParallel(m_pages.size(), pagesAtATime, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            m_pages[i] = parts[m_firstPart + i].page->columns();
    });
}

void FilterRun::lookAtStrings(const FilterProgram &program)
{
    for (const FilterProgram &part : program.parts)
        lookAtStrings(part);
    if (program.kind != FilterProgram::Kind::Strings)
        return;
    m_columns.insert(m_columns.end(), program.strings.columns.begin(),
                     program.strings.columns.end());
    m_answers.resize(std::max(m_answers.size(), program.index + 1));
    for (const EventColumn column : program.strings.columns)
        m_answers[program.index].push_back(answers(program.strings, column));
}

FilterRun::Flags FilterRun::answers(const StringTest &test, EventColumn column) const
{
    const StringDictionary &dictionary = m_table.dictionary(column);
    Flags answers(dictionary.size());
    const auto &parts = dictionary.parts();
    const std::vector<PageStrings::Block> blocks = m_strings.blocks(dictionary);
    inParallel(parts.size(), pagesAtATime, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !isCancelled(); ++i)
            test.findIn(*blocks[i], answers.data() + parts[i].first);
    });
    return answers;
}

bool FilterRun::holds(const StringTest &test, EventColumn column, StringId id) const
{
    const StringDictionary &dictionary = m_table.dictionary(column);
    const std::size_t part = dictionary.partOf(id);
    return test.holds(m_strings.block(dictionary, part)->at(id - dictionary.parts()[part].first));
}

void FilterRun::announce(std::size_t index) const
{
    const std::size_t count = m_table.parts().size();
    for (const EventColumn column : m_columns) {
        if (index + 2 < count)
            __builtin_prefetch(&columnsOf(index + 2).idsOf(column));
        if (index + 1 < count)
            columnsOf(index + 1).idsOf(column).announce();
    }
}

FilterRun::Flags FilterRun::passes(std::size_t index) const
{
    const EventTable::Part &part = m_table.parts()[index];
    const PageColumns &page = columnsOf(index);
    Flags rows(page.rowCount());
    if (!evaluate(m_program, page, rows))
        return {};
    if (!part.keptRows)
        return rows;
    Flags kept(part.rowCount);
    for (Row i = 0; i < part.rowCount; ++i)
        kept[i] = rows[part.rowInPage(i)];
    return kept;
}

/// Sets the flags of \p rows, which are 0 before. Returns whether any row passes.
bool FilterRun::evaluate(const FilterProgram &program, const PageColumns &page, Flags &rows) const
{
    switch (program.kind) {
    case FilterProgram::Kind::All:
    case FilterProgram::Kind::Any:
        return evaluateGroup(program, page, rows);
    case FilterProgram::Kind::Strings:
        if (!program.inverted)
            return markStrings(program, page, rows);
        markStrings(program, page, rows);
        break;
    case FilterProgram::Kind::Kinds:
        markKinds(program, page, rows);
        break;
    case FilterProgram::Kind::Times:
        markTimes(program, page, rows);
        break;
    }
    if (program.inverted)
        invert(rows);
    return hasAny(rows);
}

bool FilterRun::evaluateGroup(const FilterProgram &program, const PageColumns &page,
                              Flags &rows) const
{
    const bool all = program.kind == FilterProgram::Kind::All;
    bool some = evaluate(program.parts.front(), page, rows);
    for (auto part = program.parts.begin() + 1; part != program.parts.end(); ++part) {
        if (all && !some)
            break;
        Flags others(rows.size());
        const bool othersPass = evaluate(*part, page, others);
        if (all)
            meet(rows, others);
        else if (othersPass)
            join(rows, others);
        some = all ? hasAny(rows) : some || othersPass;
    }
    if (!program.inverted)
        return some;
    invert(rows);
    return hasAny(rows);
}

/// Returns whether any string is one that is looked for.
bool FilterRun::markStrings(const FilterProgram &program, const PageColumns &page,
                            Flags &rows) const
{
    bool some = false;
    const std::vector<EventColumn> &columns = program.strings.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const PackedIds &ids = page.idsOf(columns[i]);
        const Flags flags = flagsOf(program, i, ids);
        if (!hasAny(flags))
            continue;
        ids.mark(flags, rows.data(), rows.size());
        some = true;
    }
    return some;
}

/// One flag for each value of \p ids.
FilterRun::Flags FilterRun::flagsOf(const FilterProgram &program, std::size_t column,
                                    const PackedIds &ids) const
{
    Flags flags(ids.valueCount());
    const Flags *answers = m_isAtOnce ? &m_answers[program.index][column] : nullptr;
    const EventColumn of = program.strings.columns[column];
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const StringId id = ids.value(i);
        if (id == missingString)
            continue;
        flags[i]
            = answers ? (*answers)[id] : static_cast<unsigned char>(holds(program.strings, of, id));
    }
    return flags;
}
