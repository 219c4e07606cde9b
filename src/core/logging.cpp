// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

Q_LOGGING_CATEGORY(lcNet, "outpost.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApi, "outpost.api", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGui, "outpost.gui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "outpost.app", QtInfoMsg)
