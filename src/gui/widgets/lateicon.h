// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <functional>

/// What \p make gives, which is called when the icon is first drawn: for icons that are costly to
/// load and seldom seen.
[[nodiscard]] QIcon lateIcon(std::function<QIcon()> make);
