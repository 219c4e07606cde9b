// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/faultrule.h"
#include "emulator/service/answer.h"

#include <QString>
#include <optional>
#include <vector>

namespace Emulator {

/// Decides, request by request, which faults strike. Deterministic: it only counts.
class FaultPlan {
public:
    explicit FaultPlan(const std::vector<FaultRule> &rules);

    /// The faults that strike the next request. \p page: 1 for anything but the further pages of a
    /// search.
    [[nodiscard]] std::vector<FaultRule> strike(const QString &path, qint64 page);

private:
    struct Watch {
        FaultRule rule;
        int seen = 0;
        int struck = 0;
    };

    static bool strikes(Watch &watch, const QString &path, qint64 page);

    std::vector<Watch> m_watches;
};

/// The answer that \p fault gives in place of the service; nothing if the service itself answers.
[[nodiscard]] std::optional<Answer> answerInstead(const FaultRule &fault);

/// \p answer as \p fault leaves it.
[[nodiscard]] Answer spoiled(Answer answer, const FaultRule &fault);

} // namespace Emulator
