// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"

/// Whether a person waits for a call. Persons may burst, background work is evenly spaced.
enum class Urgency { Person, Background };

[[nodiscard]] constexpr Urgency urgencyOf(Priority priority)
{
    return priority >= Priority::Prefetch ? Urgency::Background : Urgency::Person;
}
