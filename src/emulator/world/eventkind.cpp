// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/eventkind.h"

#include <QStringView>
#include <algorithm>

namespace Emulator {

std::optional<EventKind> eventKindOf(QStringView name)
{
    const auto found
        = std::find_if(eventNames.begin(), eventNames.end(),
                       [name](const char *known) { return name == QLatin1StringView(known); });
    if (found == eventNames.end())
        return std::nullopt;
    return static_cast<EventKind>(found - eventNames.begin());
}

} // namespace Emulator
