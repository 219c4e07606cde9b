// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// One of \p addresses belongs to Cloudflare, whose proxy answers with its own addresses. A hint
/// for people only: its ranges change.
[[nodiscard]] bool areOfCloudflare(const QStringList &addresses);
