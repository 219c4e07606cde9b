// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"
#include "api/activity/textarena.h"

#include <QtGlobal>
#include <cstdint>
#include <string_view>
#include <vector>

/// Where the fields of a page's events stand, before anything is made of them. Copies no string
/// that stands in the page.
///
/// Reading a page goes by rows, interning its strings by columns: so the one never waits for the
/// other, and what a column needs stays in the caches.
class PageFields {
public:
    enum class Form : std::uint32_t {
        Missing, ///< not there, or null
        Verbatim, ///< in the page as it is
        Escaped, ///< in the page between the quotes of a JSON string
        Copied, ///< nowhere in the page
    };

    struct Field {
        std::uint32_t begin = 0; ///< in the page; of what is copied the number
        std::uint32_t size : 30 = 0;
        std::uint32_t form : 2 = std::uint32_t(Form::Missing);

        [[nodiscard]] Form is() const { return Form(form); }
    };

    /// Forgets all. \p page must stay where it is as long as the fields are read.
    void begin(std::string_view page);

    void beginRow() { m_fields.resize(m_fields.size() + eventColumnCount); }

    /// Of the row begun last. Given twice, the later one counts. A text that isn't in the page is
    /// copied.
    void set(EventColumn column, std::string_view text);

    /// The same for what is between the quotes of a JSON string in the page.
    void setEscaped(EventColumn column, std::string_view raw)
    {
        put(column, offsetOf(raw), raw.size(), Form::Escaped);
    }

    [[nodiscard]] std::size_t rowCount() const { return m_fields.size() / eventColumnCount; }

    [[nodiscard]] Field &at(std::size_t row, EventColumn column)
    {
        return m_fields[row * eventColumnCount + std::size_t(column)];
    }

    /// Escaped, if it is.
    [[nodiscard]] std::string_view textOf(Field field) const
    {
        return field.is() == Form::Copied ? m_copies[field.begin]
                                          : m_page.substr(field.begin, field.size);
    }

private:
    [[nodiscard]] std::uint32_t offsetOf(std::string_view text) const
    {
        return std::uint32_t(text.data() - m_page.data());
    }

    void put(EventColumn column, std::uint32_t begin, std::size_t size, Form form)
    {
        Field &field = *(m_fields.end() - eventColumnCount + int(column));
        field = {begin, std::uint32_t(size) & 0x3fffffff, std::uint32_t(form) & 3};
    }

    std::string_view m_page;
    std::vector<Field> m_fields; ///< row by row
    TextArena m_arena;
    std::vector<std::string_view> m_copies; ///< in m_arena
};
