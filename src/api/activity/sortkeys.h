// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <vector>

/// Sorts behind every other key, in both directions.
inline constexpr quint64 missingKey = UINT64_MAX;

/// One number a row whose order is the order of the column: times as they are, kinds as
/// knownEventKinds has them (unknown ones behind, by name), byte sizes as numbers, texts as the
/// current locale collates them.
[[nodiscard]] std::vector<quint64> sortKeys(const EventTable &table, EventColumn column);
