// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What of \p ascii, a domain in A-labels, lower case, can be bought; empty for a public suffix.
[[nodiscard]] QString registrablePart(const QString &ascii);
