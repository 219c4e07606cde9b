// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace {

constexpr int farthest = 2;

/// Of insertions, removals and replacements.
int distance(QStringView a, QStringView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = a[i].toCaseFolded() == b[qsizetype(j) - 1].toCaseFolded();
            const int best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[j], best);
        }
    }
    return row.back();
}

} // namespace

QString nearestOf(QStringView typed, const QStringList &names)
{
    QString nearest;
    int least = int(std::min<qsizetype>(farthest + 1, typed.size()));
    for (const QString &name : names) {
        if (std::abs(name.size() - typed.size()) > farthest)
            continue;
        const int steps = distance(typed, name);
        if (steps < least) {
            least = steps;
            nearest = name;
        }
    }
    return nearest;
}
