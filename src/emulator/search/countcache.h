// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <optional>

namespace Emulator {

/// Remembers how many matches blocks hold for a few recent questions, so that the further pages of
/// a search need not look at everything again. Forgets all when it grows too large.
class CountCache {
public:
    [[nodiscard]] std::optional<qint64> find(quint64 question, qint64 block) const;
    void insert(quint64 question, qint64 block, qint64 count);

private:
    QHash<quint64, QHash<qint64, qint32>> m_counts;
    qsizetype m_size = 0;
};

} // namespace Emulator
