// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

/// How many rows at the front of \p page stood at the end of \p previous already. That happens
/// when up to \p shift events have come in before them, since tokens stand for offsets. The rows
/// must agree one by one: twins on both sides of a page border are no overlap by themselves.
[[nodiscard]] std::size_t overlap(const std::vector<quint64> &previous,
                                  const std::vector<quint64> &page, qint64 shift);
