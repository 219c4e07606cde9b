// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>

class JsonText;

/// Reads any JSON value as one text. Throws simdjson::simdjson_error where the JSON is broken.
class JsonReader {
public:
    /// Nothing for null. Strings unescaped, numbers and truth values as they are spelled, lists
    /// joined with ", ", objects as minified JSON; empty lists and objects as "".
    /// Valid until the next call.
    [[nodiscard]] std::optional<std::string_view> text(simdjson::ondemand::value value);

private:
    [[nodiscard]] std::optional<std::string_view> word(std::string_view token);
    [[nodiscard]] std::string_view joinedList(simdjson::ondemand::array list);
    [[nodiscard]] std::string_view minified(std::string_view json);

    std::string m_unescaped;
    std::string m_minified;
    std::string m_joined;
};

/// The key of \p field, or a text that is no key where it can't be read.
[[nodiscard]] std::string_view keyOf(simdjson::ondemand::field &field);

/// Begins to read \p json. Throws simdjson_error unless it is complete. Both must outlive what is
/// read.
[[nodiscard]] simdjson::ondemand::document opened(simdjson::ondemand::parser &parser,
                                                  const JsonText &json);
