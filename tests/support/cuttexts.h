// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

/// What \p window shows now with less room than its text needs, each with what it has and needs:
/// labels, buttons, ticks, tabs, boxes to choose from, titles of groups, and what sticks out of
/// what it stands in.
[[nodiscard]] QStringList cutTexts(const QWidget &window);
