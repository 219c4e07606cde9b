// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/usagesnapshot.h"

#include <QByteArray>

/// As it is kept: a line a subaccount, its id and then time, use and size of each snapshot.
[[nodiscard]] QByteArray usageText(const UsageSeriesById &series);

/// What usageText() wrote. Lines and snapshots that can't be read are left out.
[[nodiscard]] UsageSeriesById usageSeriesIn(const QByteArray &text);
