// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/wholetexts.h"

#include "api/activity/eventreader.h"
#include "api/json/jsontext.h"

WholeTexts wholeTexts(const QByteArray &raw)
{
    WholeTexts texts;
    const JsonText json(raw);
    JsonTokens tokens;
    EventReader reader;
    try {
        tokens.find(json.view());
        JsonWalk walk(tokens);
        forEachMember(walk, [&](std::string_view key, JsonWalk &value) {
            const std::optional<EventColumn> column = eventColumnOf(key);
            if (!column)
                return value.skip();
            if (const auto text = reader.textOf(*column, value))
                texts[std::size_t(*column)]
                    = QString::fromUtf8(text->data(), qsizetype(text->size()));
        });
        walk.end();
    } catch (const simdjson::simdjson_error &) {
        return {};
    }
    return texts;
}

bool mayBeCut(std::string_view text)
{
    return text.ends_with("\xE2\x80\xA6");
}
