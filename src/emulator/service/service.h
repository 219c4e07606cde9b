// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"
#include "emulator/senders/senderoperations.h"
#include "emulator/service/answer.h"
#include "emulator/service/faultplan.h"
#include "emulator/service/ratelimit.h"
#include "emulator/service/request.h"
#include "emulator/service/requestids.h"
#include "emulator/service/searchoperation.h"
#include "emulator/service/statisticsoperations.h"
#include "emulator/service/subaccountoperations.h"
#include "emulator/service/suppressionoperations.h"

class QJsonObject;

namespace Emulator {

struct KnownKey;
struct Operation;

/// The service itself, without a network: a request in, an answer out. Its launch, when history
/// ends and live traffic begins, is the time of its construction. Not for use by several threads.
class Service {
public:
    explicit Service(const Options &options);

    [[nodiscard]] Answer answer(const Request &request);

private:
    using Faults = std::vector<FaultRule>;
    struct Call;

    [[nodiscard]] Answer admitted(const Request &request, Instant now);
    [[nodiscard]] Answer spoiltBy(const Faults &faults, const Request &request,
                                  const Operation &operation, Instant now);
    [[nodiscard]] Answer understood(const Request &request, const Operation &operation,
                                    TokenFate fate, Instant now);
    [[nodiscard]] Answer performed(const Call &call, const KnownKey &key, TokenFate fate,
                                   Instant now);
    [[nodiscard]] Answer performedOnSubaccounts(const Call &call, TokenFate fate, Instant now);
    [[nodiscard]] Answer performedOnSuppressions(const Call &call, TokenFate fate, Instant now);
    [[nodiscard]] Answer performedOnSenders(const Call &call, Instant now);
    [[nodiscard]] Admission counted(const Request &request, const Operation &operation,
                                    Instant now);
    [[nodiscard]] qint64 pageOf(const Operation &operation, const QJsonObject &body,
                                Instant now) const;
    [[nodiscard]] Answer tooManyRequests();

    Clock m_clock;
    std::chrono::milliseconds m_latency;
    std::optional<Region> m_region;
    SearchOperation m_search;
    SubaccountUsage m_usage;
    SubaccountOperations m_subaccounts;
    StatisticsOperations m_statistics;
    SuppressionOperations m_suppressions;
    SenderOperations m_senders;
    int m_searchesPerMinute;
    RateLimit m_limit;
    FaultPlan m_faults;
    RequestIds m_requestIds;
    quint64 m_refusals = 0;
};

} // namespace Emulator
