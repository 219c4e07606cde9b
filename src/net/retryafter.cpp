// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retryafter.h"

#include <algorithm>

std::chrono::seconds retryAfter(const QByteArray &header)
{
    bool isNumber = false;
    const qlonglong seconds = header.trimmed().toLongLong(&isNumber);
    return std::chrono::seconds(isNumber ? std::clamp(seconds, 0LL, 86'400LL) : 0);
}
