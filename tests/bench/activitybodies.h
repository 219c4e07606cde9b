// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

/// Answers of /activity/search as they come over the wire, 1,000 events each, newest first: made
/// by the emulator, so with all fields, in the mixture in which a busy account has them.
[[nodiscard]] std::vector<QByteArray> activityBodies(int pages);
