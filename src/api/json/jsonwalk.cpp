// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonwalk.h"

#include <algorithm>
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

bool isWord(std::string_view text)
{
    return text == "null" || text == "true" || text == "false"
        || (!text.empty() && std::all_of(text.begin(), text.end(), isPartOfNumber));
}

/// A list or an object with all that is in it. Not by recursion: a page may nest as deep as it
/// likes.
class NestedWalk {
public:
    explicit NestedWalk(JsonWalk &walk)
        : m_walk(walk)
    {
    }

    /// Where the last bracket stands.
    const char *pass();

    /// Of the tokens, without blanks between them.
    [[nodiscard]] std::size_t length() const { return m_length; }

private:
    void passMember();
    void passValue();
    void close();

    JsonWalk &m_walk;
    std::string m_open; ///< closing brackets that are due, innermost last
    bool m_isFirst = true; ///< the innermost list or object has no member yet
    std::size_t m_length = 0;
};

const char *NestedWalk::pass()
{
    const char *last = m_walk.position();
    passValue();
    while (!m_open.empty()) {
        last = m_walk.position();
        if (m_walk.passIf(m_open.back()))
            close();
        else
            passMember();
    }
    return last;
}

void NestedWalk::close()
{
    m_open.pop_back();
    m_isFirst = false;
    ++m_length;
}

void NestedWalk::passMember()
{
    if (!m_isFirst) {
        m_walk.pass(',');
        ++m_length;
    }
    if (m_open.back() == '}')
        m_length += m_walk.key().size() + 3;
    passValue();
}

/// As far as its opening bracket if it has one.
void NestedWalk::passValue()
{
    const char first = m_walk.next();
    m_isFirst = first == '{' || first == '[';
    if (m_isFirst) {
        m_walk.pass(first);
        ++m_length;
        m_open.push_back(first == '{' ? '}' : ']');
    } else if (first == '"') {
        m_length += m_walk.string().size() + 2;
    } else {
        m_length += m_walk.word().size();
    }
}

} // namespace

void JsonWalk::fail()
{
    throw simdjson::simdjson_error(simdjson::TAPE_ERROR);
}

std::string_view JsonWalk::word()
{
    const char *const begin = position();
    if (*begin == '\0')
        fail();
    ++m_place;
    const char *end = position();
    while (isBlank(end[-1]))
        --end;
    const std::string_view text(begin, std::size_t(end - begin));
    if (!isWord(text))
        fail();
    return text;
}

JsonWalk::Nested JsonWalk::nested()
{
    const char *const begin = position();
    NestedWalk walk(*this);
    const char *const last = walk.pass();
    const std::string_view text(begin, std::size_t(last - begin) + 1);
    return {text, text.size() == walk.length()};
}

void JsonWalk::skip()
{
    const char first = next();
    if (first == '{' || first == '[')
        (void)nested();
    else if (first == '"')
        (void)string();
    else
        (void)word();
}
