// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/totalcount.h"

#include <algorithm>

qint64 TotalCount::add(qint64 total)
{
    if (total < 0)
        return 0;
    const qint64 before = m_last < 0 ? total : m_last;
    if (m_first < 0)
        m_first = total;
    m_last = total;
    return std::max<qint64>(total - before, 0);
}
