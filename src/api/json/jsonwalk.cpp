// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonwalk.h"

#include <algorithm>

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

/// Not by recursion: a page may nest as deep as it likes.
JsonWalk::Nested JsonWalk::nested()
{
    const char *const begin = position();
    const char *last = begin;
    m_open.clear();
    m_isFirst = true;
    m_length = 0;
    passValue();
    while (!m_open.empty()) {
        last = position();
        if (passIf(m_open.back()))
            close();
        else
            passMember();
    }
    const std::string_view text(begin, std::size_t(last - begin) + 1);
    return {text, text.size() == m_length};
}

void JsonWalk::close()
{
    m_open.pop_back();
    m_isFirst = false;
    ++m_length;
}

void JsonWalk::passMember()
{
    if (!m_isFirst) {
        pass(',');
        ++m_length;
    }
    if (m_open.back() == '}')
        m_length += key().size() + 3;
    passValue();
}

/// As far as its opening bracket if it has one.
void JsonWalk::passValue()
{
    const char first = next();
    m_isFirst = first == '{' || first == '[';
    if (m_isFirst) {
        ++m_place;
        ++m_length;
        m_open.push_back(first == '{' ? '}' : ']');
    } else if (first == '"') {
        m_length += string().size() + 2;
    } else {
        m_length += word().size();
    }
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
