// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"
#include "emulator/options.h"

#include <QHash>
#include <QLatin1StringView>
#include <QString>
#include <deque>

namespace Emulator {

enum class Admission { Granted, Refused };

/// How often an operation may be asked for within any stretch of time as long as the window.
struct Quota {
    int calls;
    std::chrono::seconds window;
};

/// So many requests of an operation for each address, over any window. Whoever asks once more is
/// timed out: every request of the address is refused until the penalty is over.
class RateLimit {
public:
    RateLimit(std::chrono::seconds penalty, PenaltyRule rule);

    /// Whether \p address may ask at all. Under PenaltyRule::RestartsOnRequest, asking while timed
    /// out begins the penalty anew.
    [[nodiscard]] Admission knock(const QString &address, Instant now);

    /// Counts a request of \p address for \p operation against \p quota.
    [[nodiscard]] Admission count(const QString &address, QLatin1StringView operation, Quota quota,
                                  Instant now);

    /// Times \p address out for \p time.
    void timeOut(const QString &address, std::chrono::seconds time, Instant now);

private:
    struct Caller {
        QHash<QLatin1StringView, std::deque<Instant>> requests;
        Instant refusedUntil;
    };

    std::chrono::seconds m_penalty;
    PenaltyRule m_rule;
    QHash<QString, Caller> m_callers;
};

} // namespace Emulator
