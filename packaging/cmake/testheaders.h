// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every test; see OUTPOST_PCH.
#include "commonheaders.h"

#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>
