// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"
#include "emulator/search/search.h"
#include "emulator/service/answer.h"
#include "emulator/service/mailnumbers.h"

#include <QString>
#include <vector>

class QJsonObject;

namespace Emulator {

class SubaccountList;
class SubaccountUsage;

/// /stats/email_history by subaccount or by domain, and /stats/email_cycle, for requests that are
/// allowed and well-formed.
class StatisticsOperations {
public:
    /// Both must outlive this.
    StatisticsOperations(const SubaccountList &list, const SubaccountUsage &usage);

    [[nodiscard]] Answer history(const QJsonObject &body, const QString &requestId,
                                 Instant now) const;
    [[nodiscard]] Answer cycle(const QString &requestId, Instant now) const;

private:
    struct Row {
        QString group;
        MailNumbers numbers;
    };

    [[nodiscard]] std::vector<Row> rows(const QJsonObject &body, Range range, Instant now) const;

    const SubaccountList &m_list;
    const SubaccountUsage &m_usage;
};

} // namespace Emulator
