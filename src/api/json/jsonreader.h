// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/jsonwalk.h"

#include <optional>

/// Reads any JSON value as one text. Throws simdjson::simdjson_error where the JSON is broken.
class JsonReader {
public:
    /// Nothing for null. Strings unescaped, numbers and truth values as they are spelled, lists
    /// joined with ", ", objects as minified JSON; empty lists and objects as "".
    /// Valid until the next call.
    [[nodiscard]] std::optional<std::string_view> text(JsonWalk &walk);

    /// The text of a string that is between its quotes in a JSON text. Likewise.
    [[nodiscard]] std::string_view textOf(std::string_view escaped);

private:
    [[nodiscard]] std::optional<std::string_view> word(JsonWalk &walk);
    [[nodiscard]] std::string_view joinedList(JsonWalk &walk);
    [[nodiscard]] std::optional<std::string_view> element(JsonWalk &walk);
    [[nodiscard]] std::string_view minified(const JsonWalk::Nested &nested);

    std::string m_unescaped;
    std::string m_minified;
    std::string m_joined;
};

/// Calls \p take(key, walk) for each member of the object ahead; it must pass the value.
/// The key is unescaped.
template <typename Take> void forEachMember(JsonWalk &walk, Take take)
{
    walk.pass('{');
    if (walk.passIf('}'))
        return;
    JsonReader keys;
    do {
        take(keys.textOf(walk.key()), walk);
    } while (walk.passIf(','));
    walk.pass('}');
}

/// Calls \p take(walk) for each element of the list ahead; it must pass the element.
template <typename Take> void forEachElement(JsonWalk &walk, Take take)
{
    walk.pass('[');
    if (walk.passIf(']'))
        return;
    do {
        take(walk);
    } while (walk.passIf(','));
    walk.pass(']');
}
