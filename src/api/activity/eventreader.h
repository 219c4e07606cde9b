// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventkeys.h"
#include "api/json/jsonreader.h"

class PageBuilder;

/// Reads one element of `data.events` into a row. Every field may be missing, null or of another
/// type; unknown ones are left to the raw JSON. Throws simdjson_error where the JSON is broken.
class EventReader {
public:
    /// Into the row that \p page has begun. What isn't an object leaves the row empty.
    void read(JsonWalk &walk, PageBuilder &page);

    /// All of the text that the field of a column has, uncut; nothing where it is null. Valid until
    /// the next call.
    [[nodiscard]] std::optional<std::string_view> textOf(EventColumn column, JsonWalk &walk);

private:
    void readField(JsonWalk &walk, PageBuilder &page);
    [[nodiscard]] static JsonWalk behindValue(JsonWalk walk);
    [[nodiscard]] JsonWalk readUnusual(EventColumn column, JsonWalk walk, PageBuilder &page);
    [[nodiscard]] std::string_view attempts(JsonWalk &walk);
    [[nodiscard]] std::string replyOf(JsonWalk &attempt);

    EventKeys m_keys;
    JsonReader m_reader;
    std::string m_attempts;
};
