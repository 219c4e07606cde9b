// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace Emulator {

class History;
class JsonWriter;
struct Occurrence;

enum class HeaderText { Left, Included };

/// What a search wants to be told of each event.
struct EventWishes {
    HeaderText headerText = HeaderText::Left;
    QStringList customHeaders;
    Instant now; ///< Tries to deliver after this have not happened yet.
};

/// "2026-03-01T12:00:00Z".
[[nodiscard]] QString rfc3339(Instant time);

/// Writes the member `events` of an answer: \p events as /activity/search shows them. Which of the
/// fields without a value are missing, null or empty differs from event to event, as it does at the
/// service.
void writeEvents(JsonWriter &out, const History &history, const std::vector<Occurrence> &events,
                 const EventWishes &wishes);

} // namespace Emulator
