// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

/// Which rows of \p page are among the last of those that came before it, \p walked, once more.
/// That happens when up to \p shift events have come in before them, since tokens stand for
/// offsets: up to as many rows come again, with events that came in between them.
///
/// A twin that stands on the other side of the page border is left out, too, if an event has come
/// in somewhere else: a later look finds it, but nothing would find a row that is there twice.
[[nodiscard]] std::vector<bool> repeatedRows(const std::vector<quint64> &walked,
                                             const std::vector<quint64> &page, qint64 shift);
