// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonreader.h"

#include "api/json/jsongrammar.h"
#include "api/json/jsonstring.h"
#include "api/json/jsontext.h"

using namespace simdjson;

namespace {

std::string_view trimmed(std::string_view token)
{
    const std::size_t last = token.find_last_not_of(" \t\r\n");
    return token.substr(0, last + 1);
}

} // namespace

std::optional<std::string_view> JsonReader::text(ondemand::value value)
{
    const ondemand::json_type type = value.type();
    switch (type) {
    case ondemand::json_type::string:
        return unescaped(value.raw_json_token(), m_unescaped);
    case ondemand::json_type::array:
        return joinedList(value.get_array());
    case ondemand::json_type::object:
        return minified(value.get_object().value().raw_json());
    default:
        return word(value.raw_json_token());
    }
}

std::optional<std::string_view> JsonReader::word(std::string_view token)
{
    const std::string_view spelled = trimmed(token);
    if (spelled == "null")
        return std::nullopt;
    return spelled;
}

std::string_view JsonReader::joinedList(ondemand::array list)
{
    std::string joined;
    for (ondemand::value element : list) {
        const ondemand::json_type type = element.type();
        const bool nested = type == ondemand::json_type::array;
        const auto item = nested ? minified(element.get_array().value().raw_json()) : text(element);
        if (!item || item->empty())
            continue;
        if (!joined.empty())
            joined += ", ";
        joined += *item;
    }
    m_joined = std::move(joined);
    return m_joined;
}

std::string_view JsonReader::minified(std::string_view json)
{
    m_minified.resize(json.size());
    std::size_t size = 0;
    const error_code error = minify(json.data(), json.size(), m_minified.data(), size);
    m_minified.resize(error == SUCCESS ? size : 0);
    const std::string_view shown = error == SUCCESS ? std::string_view(m_minified) : json;
    return shown == "{}" || shown == "[]" ? std::string_view{} : shown;
}

std::string_view keyOf(ondemand::field &field)
{
    std::string_view key;
    if (field.unescaped_key().get(key) != SUCCESS)
        return {};
    return key;
}

ondemand::document opened(ondemand::parser &parser, const JsonText &json)
{
    const padded_string_view text = json.view();
    if (!isWellFormed(text))
        throw simdjson_error(TAPE_ERROR);
    return parser.iterate(text);
}
