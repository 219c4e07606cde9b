// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventreader.h"
#include "api/activity/pagebuilder.h"

#include <QString>

class JsonText;
class StringPool;

/// Thrown by PageReader: a field without which an answer is none.
struct UnexpectedField {
    QString field;
    std::string found; ///< the beginning of its JSON; empty where it is missing
};

/// Reads an answer of /activity/search. Throws UnexpectedField or simdjson_error, and leaves
/// the pools alone then.
class PageReader {
public:
    /// \p pools by EventColumn.
    [[nodiscard]] EventPage read(const JsonText &json, std::vector<StringPool> &pools);

private:
    struct Outside;

    void readRoot(simdjson::ondemand::object root, const JsonText &json, Outside &outside);
    void readData(simdjson::ondemand::value data, const JsonText &json, Outside &outside);
    void readEvents(simdjson::ondemand::value events, const JsonText &json);
    [[nodiscard]] QString text(simdjson::ondemand::value value);

    simdjson::ondemand::parser m_parser;
    JsonReader m_reader;
    EventReader m_eventReader;
    PageBuilder m_page;
};
