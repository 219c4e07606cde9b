// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/jsonwriter.h"
#include "emulator/service/answer.h"

#include <QString>

namespace Emulator {

/// A good answer whose `data` is an object; \p writeFields fills it.
template <typename WriteFields>
[[nodiscard]] Answer answered(const QString &requestId, WriteFields &&writeFields)
{
    JsonWriter out;
    out.beginObject();
    out.field(QLatin1StringView("request_id"), requestId);
    out.name(QLatin1StringView("data"));
    out.beginObject();
    writeFields(out);
    out.endObject();
    out.endObject();
    return {.body = out.json()};
}

} // namespace Emulator
