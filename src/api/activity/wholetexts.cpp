// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/wholetexts.h"

#include "api/activity/eventreader.h"
#include "api/json/jsontext.h"

WholeTexts wholeTexts(const QByteArray &raw)
{
    WholeTexts texts;
    const JsonText json(raw);
    simdjson::ondemand::parser parser;
    EventReader reader;
    try {
        simdjson::ondemand::document document = opened(parser, json);
        for (simdjson::ondemand::field field : document.get_object()) {
            const std::optional<EventColumn> column = eventColumnOf(keyOf(field));
            if (!column)
                continue;
            if (const auto text = reader.textOf(*column, field.value()))
                texts[std::size_t(*column)]
                    = QString::fromUtf8(text->data(), qsizetype(text->size()));
        }
    } catch (const simdjson::simdjson_error &) {
        return {};
    }
    return texts;
}

bool mayBeCut(std::string_view text)
{
    return text.ends_with("\xE2\x80\xA6");
}
