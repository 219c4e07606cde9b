// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pageoverlap.h"

#include <algorithm>

std::size_t overlap(const std::vector<quint64> &previous, const std::vector<quint64> &page,
                    qint64 shift)
{
    if (shift <= 0)
        return 0;
    std::size_t length = std::min({previous.size(), page.size(), std::size_t(shift)});
    while (length > 0
           && !std::equal(previous.end() - qsizetype(length), previous.end(), page.begin()))
        --length;
    return length;
}
