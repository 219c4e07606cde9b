// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/outcome.h"
#include "net/writerecord.h"

/// What an attempt says of a write before anybody has read the answer. Sent: a complete 2xx came,
/// and its body decides between Done and Unknown.
[[nodiscard]] WriteState writeStateOf(const Outcome &outcome);
