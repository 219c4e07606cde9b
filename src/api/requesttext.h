// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether \p text holds what no field of a request has: a line break, a NUL, …
[[nodiscard]] bool hasControlCharacter(const QString &text);

/// Whether \p text is one e-mail address, as far as a console can tell: the service decides.
[[nodiscard]] bool isMailAddress(const QString &text);

/// Whether \p text is a domain, e.g. "example.com".
[[nodiscard]] bool isDomain(const QString &text);
