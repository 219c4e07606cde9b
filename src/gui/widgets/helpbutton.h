// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialogButtonBox;

/// Adds a Help button to \p buttons that does what F1 does there.
void addHelpButton(QDialogButtonBox &buttons);
