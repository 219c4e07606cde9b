// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonreader.h"

#include "api/json/jsonstring.h"

#include <cstring>

std::optional<std::string_view> JsonReader::text(JsonWalk &walk)
{
    switch (walk.next()) {
    case '"':
        return textOf(walk.string());
    case '[':
        return joinedList(walk);
    case '{':
        return minified(walk.nested());
    default:
        return word(walk);
    }
}

std::string_view JsonReader::textOf(std::string_view escaped)
{
    if (std::memchr(escaped.data(), '\\', escaped.size()) == nullptr)
        return escaped;
    return unescaped(escaped, m_unescaped);
}

/// A value that is asked for must at least begin as one.
std::optional<std::string_view> JsonReader::word(JsonWalk &walk)
{
    const char first = walk.next();
    if (first == '+' || first == '.' || first == 'e' || first == 'E')
        JsonWalk::fail();
    const std::string_view spelled = walk.word();
    return first == 'n' ? std::nullopt : std::optional(spelled);
}

/// Most lists have one element, which is not copied.
std::string_view JsonReader::joinedList(JsonWalk &walk)
{
    walk.pass('[');
    if (walk.passIf(']'))
        return {};
    m_joined.clear();
    do {
        const std::string_view item = element(walk).value_or(std::string_view());
        if (m_joined.empty() && walk.passIf(']'))
            return item;
        if (!m_joined.empty() && !item.empty())
            m_joined += ", ";
        m_joined += item;
    } while (walk.passIf(','));
    walk.pass(']');
    return m_joined;
}

std::optional<std::string_view> JsonReader::element(JsonWalk &walk)
{
    const bool isNested = walk.next() == '[' || walk.next() == '{';
    return isNested ? minified(walk.nested()) : text(walk);
}

std::string_view JsonReader::minified(const JsonWalk::Nested &nested)
{
    std::string_view shown = nested.text;
    if (!nested.isCompact) {
        m_minified.resize(shown.size());
        std::size_t size = 0;
        if (simdjson::minify(shown.data(), shown.size(), m_minified.data(), size)
            == simdjson::SUCCESS)
            shown = std::string_view(m_minified).substr(0, size);
    }
    return shown == "{}" || shown == "[]" ? std::string_view() : shown;
}
