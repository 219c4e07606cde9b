// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventreader.h"
#include "api/activity/pagebuilder.h"

#include <QString>

/// Thrown by PageReader: a field without which an answer is none.
struct UnexpectedField {
    QString field;
    std::string found; ///< the first character of its JSON; empty where it is missing
};

/// Reads answers of /activity/search.
class PageReader {
public:
    /// \p json must have a 0 behind it, as a QByteArray has. Throws UnexpectedField or
    /// simdjson_error, and leaves \p pools alone then. The offsets of raw events are those in
    /// \p json.
    [[nodiscard]] EventPage read(std::string_view json, StringPools &pools);

private:
    struct Outside;

    void readRoot(JsonWalk &walk, Outside &outside);
    void readData(JsonWalk &walk, Outside &outside);
    void readEvents(JsonWalk &walk);
    [[nodiscard]] QString text(JsonWalk &walk);

    JsonTokens m_tokens;
    JsonReader m_reader;
    EventReader m_eventReader;
    PageBuilder m_page;
};
