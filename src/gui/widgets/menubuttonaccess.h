// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From now on, assistive technology sees the menu of a tool button as its child. Qt 6.4 offers
/// the menus of a menu bar, but leaves those of buttons out: a popup belongs to no window it lists.
/// Calling it again does nothing.
void exposeMenusOfButtons();
