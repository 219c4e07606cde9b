// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pageoverlap.h"

#include "api/activity/heldevents.h"

#include <algorithm>

std::vector<bool> repeatedRows(const std::vector<quint64> &walked, const std::vector<quint64> &page,
                               qint64 shift)
{
    std::vector<bool> repeated(page.size());
    if (shift <= 0)
        return repeated;
    HeldEvents last;
    const std::size_t reach = std::min(walked.size(), std::size_t(shift));
    for (std::size_t i = walked.size() - reach; i < walked.size(); ++i)
        last.add(walked[i]);
    for (std::size_t row = 0; row < page.size(); ++row)
        repeated[row] = last.take(page[row]);
    return repeated;
}
