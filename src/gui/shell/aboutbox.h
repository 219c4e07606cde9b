// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Says what Outpost is, in a dialog above \p window.
void showAbout(QWidget *window);
