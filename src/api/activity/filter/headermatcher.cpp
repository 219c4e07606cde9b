// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/headermatcher.h"

#include "api/json/jsonstring.h"

#include <algorithm>

namespace {

/// One past the end of the string that begins at \p place; the end of \p json where it was cut.
std::size_t endOfString(std::string_view json, std::size_t place)
{
    for (++place; place < json.size(); ++place) {
        if (json[place] == '\\')
            ++place;
        else if (json[place] == '"')
            return place + 1;
    }
    return json.size();
}

/// One past the end of the value that begins at \p place: before the comma or bracket that is not
/// its own.
std::size_t endOfValue(std::string_view json, std::size_t place)
{
    int depth = 0;
    while (place < json.size()) {
        const char c = json[place];
        if (depth == 0 && (c == ',' || c == '}'))
            return place;
        if (c == '"') {
            place = endOfString(json, place);
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : (c == '}' || c == ']' ? -1 : 0);
        ++place;
    }
    return json.size();
}

std::string_view textOf(std::string_view value, std::string &buffer)
{
    if (!value.starts_with('"'))
        return value;
    if (value.find('\\') != std::string_view::npos)
        return unescaped(value.substr(1), buffer);
    return value.substr(1, value.size() - (value.size() > 1 && value.ends_with('"') ? 2 : 1));
}

} // namespace

HeaderMatcher::HeaderMatcher(const QString &name, std::vector<TextMatcher> values)
    : m_name(name)
    , m_values(std::move(values))
{
}

bool HeaderMatcher::isIn(std::string_view json) const
{
    std::size_t place = 1; // behind the {
    while (place < json.size() && json[place] == '"') {
        const std::size_t endOfKey = endOfString(json, place);
        const std::size_t end = endOfValue(json, endOfKey);
        if (endOfKey < end
            && fits(json.substr(place, endOfKey - place),
                    json.substr(endOfKey + 1, end - endOfKey - 1)))
            return true;
        place = end + 1;
    }
    return false;
}

/// Both as JSON has them.
bool HeaderMatcher::fits(std::string_view key, std::string_view value) const
{
    std::string buffer;
    if (value == "null" || !m_name.equals(textOf(key, buffer)))
        return false;
    const std::string_view text = textOf(value, buffer);
    return m_values.empty()
        || std::any_of(m_values.begin(), m_values.end(),
                       [text](const TextMatcher &wanted) { return wanted.isIn(text); });
}
