// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class EventTable;
struct EventPage;

/// All that a page says, a line each, for comparing with a golden file.
[[nodiscard]] QString textOf(const EventPage &page, const EventTable &table);

/// The lines in which two texts differ, as `- expected` and `+ actual`; empty if they don't.
[[nodiscard]] QString difference(const QString &expected, const QString &actual);
