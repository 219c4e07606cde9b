// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventkind.h"

#include <QIcon>

/// A small sign for a kind of event. Shape and colour both differ, so that neither is needed alone.
[[nodiscard]] QIcon eventIcon(EventKind kind);
