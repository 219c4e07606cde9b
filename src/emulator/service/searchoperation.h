// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"
#include "emulator/search/countcache.h"
#include "emulator/service/answer.h"
#include "emulator/service/pagemarks.h"
#include "emulator/world/history.h"

#include <QString>

class QJsonObject;

namespace Emulator {

struct SearchRequest;

/// /activity/search, for requests that are allowed and well-formed.
class SearchOperation {
public:
    /// History ends, and live traffic begins, at the time of construction.
    explicit SearchOperation(const Options &options);

    [[nodiscard]] Answer answer(const QJsonObject &body, const QString &requestId, TokenFate fate,
                                Instant now);

    [[nodiscard]] const History &history() const { return m_history; }

    /// Which page \p body asks for, if it asks for one; else 1. \p body need not be well-formed.
    [[nodiscard]] qint64 pageOf(const QJsonObject &body, Instant now) const;

private:
    [[nodiscard]] Answer found(const SearchRequest &question, qint64 offset,
                               const QString &requestId, Instant now);

    History m_history;
    Traffic m_traffic;
    PageMarks m_marks;
    CountCache m_counts;
};

} // namespace Emulator
