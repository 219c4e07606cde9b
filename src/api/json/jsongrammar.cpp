// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsongrammar.h"

#include <string>

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isPartOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

class Grammar {
public:
    explicit Grammar(std::string_view json)
        : m_rest(json)
    {
    }

    bool holds()
    {
        skipBlanks();
        while (!m_rest.empty() && takeToken())
            skipBlanks();
        return m_rest.empty() && m_expected == Expected::Nothing;
    }

private:
    enum class Expected { Value, FirstValueOrEnd, Key, FirstKeyOrEnd, Colon, CommaOrEnd, Nothing };

    bool takeToken();
    bool takeValue();
    bool takeKey();
    bool takeComma();
    bool takeEnd(char bracket);
    bool takeString();
    bool takeWord();
    bool open(char closing, Expected next);

    bool take(char c, Expected next)
    {
        if (m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        m_expected = next;
        return true;
    }

    bool valueIsOver()
    {
        m_expected = m_open.empty() ? Expected::Nothing : Expected::CommaOrEnd;
        return true;
    }

    void skipBlanks()
    {
        while (!m_rest.empty() && isBlank(m_rest.front()))
            m_rest.remove_prefix(1);
    }

    std::string_view m_rest;
    std::string m_open; ///< the closing brackets due, innermost last
    Expected m_expected = Expected::Value;
};

bool Grammar::takeToken()
{
    switch (m_expected) {
    case Expected::Value:
        return takeValue();
    case Expected::FirstValueOrEnd:
        return takeEnd(']') || takeValue();
    case Expected::Key:
        return takeKey();
    case Expected::FirstKeyOrEnd:
        return takeEnd('}') || takeKey();
    case Expected::Colon:
        return take(':', Expected::Value);
    case Expected::CommaOrEnd:
        return takeEnd(m_open.back()) || takeComma();
    case Expected::Nothing:
        return false;
    }
    return false;
}

bool Grammar::takeValue()
{
    switch (m_rest.front()) {
    case '{':
        return open('}', Expected::FirstKeyOrEnd);
    case '[':
        return open(']', Expected::FirstValueOrEnd);
    case '"':
        return takeString() && valueIsOver();
    default:
        return takeWord() && valueIsOver();
    }
}

bool Grammar::open(char closing, Expected next)
{
    m_rest.remove_prefix(1);
    m_open.push_back(closing);
    m_expected = next;
    return true;
}

bool Grammar::takeKey()
{
    m_expected = Expected::Colon;
    return m_rest.front() == '"' && takeString();
}

bool Grammar::takeComma()
{
    return take(',', m_open.back() == '}' ? Expected::Key : Expected::Value);
}

bool Grammar::takeEnd(char bracket)
{
    if (m_rest.front() != bracket)
        return false;
    m_rest.remove_prefix(1);
    m_open.pop_back();
    return valueIsOver();
}

bool Grammar::takeString()
{
    std::size_t i = 1;
    while (i < m_rest.size() && m_rest[i] != '"')
        i += m_rest[i] == '\\' ? 2 : 1;
    if (i >= m_rest.size())
        return false;
    m_rest.remove_prefix(i + 1);
    return true;
}

bool Grammar::takeWord()
{
    for (const std::string_view word : {"true", "false", "null"}) {
        if (m_rest.substr(0, word.size()) == word) {
            m_rest.remove_prefix(word.size());
            return true;
        }
    }
    std::size_t length = 0;
    while (length < m_rest.size() && isPartOfNumber(m_rest[length]))
        ++length;
    m_rest.remove_prefix(length);
    return length > 0;
}

} // namespace

bool isWellFormed(std::string_view json)
{
    return Grammar(json).holds();
}
