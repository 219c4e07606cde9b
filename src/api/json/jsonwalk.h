// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/jsontokens.h"

#include <cstring>
#include <string_view>

/// Goes through a JSON text token by token and lets none pass that can't stand there, also in what
/// nobody asks for: brackets come in pairs, commas and colons where they belong, and a word is
/// true, false, null or made of the characters of numbers. So who reaches the end has seen all of
/// the text. What a number or an escape means isn't looked at.
///
/// Throws simdjson_error at the first token that breaks the rules. Copying is cheap: a copy goes on
/// from the same place.
class JsonWalk {
public:
    explicit JsonWalk(const JsonTokens &tokens)
        : m_text(tokens.text())
        , m_place(tokens.places())
        , m_end(tokens.places() + tokens.count())
        , m_textEnd(m_text + *m_end)
    {
    }

    /// The first character of the token ahead; 0 at the end.
    [[nodiscard]] char next() const { return m_text[*m_place]; }

    [[nodiscard]] const char *position() const { return m_text + *m_place; }

    /// Passes the bracket, comma or colon \p c if it is ahead.
    bool passIf(char c)
    {
        if (next() != c)
            return false;
        ++m_place;
        return true;
    }

    void pass(char c)
    {
        if (!passIf(c))
            fail();
    }

    /// A string, between its quotes, as it is escaped.
    [[nodiscard]] std::string_view string()
    {
        if (next() != '"')
            fail();
        const char *const begin = position() + 1;
        ++m_place;
        const char *end = position() - 1; // only blanks can stand behind a closing quote
        while (*end != '"')
            --end;
        return {begin, std::size_t(end - begin)};
    }

    /// A key and its colon.
    [[nodiscard]] std::string_view key()
    {
        const std::string_view text = string();
        pass(':');
        return text;
    }

    /// As far as bytes may be read.
    [[nodiscard]] const char *textEnd() const { return m_textEnd; }

    /// A key and its colon, both of which the caller has seen at position().
    void passSeenKey() { m_place += 2; }

    /// Passes a null with a comma or a closing brace behind it, if that is ahead.
    bool passNull()
    {
        constexpr std::string_view null = "null";
        const char *const at = position();
        const bool isNull = std::size_t(m_textEnd - at) > null.size()
            && std::memcmp(at, null.data(), null.size()) == 0
            && (at[null.size()] == ',' || at[null.size()] == '}');
        m_place += isNull ? 1 : 0;
        return isNull;
    }

    /// A number, true, false or null as it is spelled.
    [[nodiscard]] std::string_view word();

    struct Nested {
        std::string_view text;
        bool isCompact = true; ///< no blanks between its tokens
    };

    /// A list or an object; a bracket must be ahead.
    [[nodiscard]] Nested nested();

    /// Any value.
    void skip();

    /// Nothing may be left.
    void end() const
    {
        if (m_place != m_end)
            fail();
    }

    [[noreturn]] static void fail();

private:
    const char *m_text;
    const std::uint32_t *m_place;
    const std::uint32_t *m_end;
    const char *m_textEnd;
};
