// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/allowedsenders.h"
#include "api/senders/senderdomain.h"
#include "api/senders/singlesender.h"
#include "api/statistics/emailhistory.h"
#include "api/subaccounts/estate/estatecell.h"

#include <QList>
#include <optional>

/// What the answers of the service say for the estate. The cells have no date yet.
namespace EstateJudge {

[[nodiscard]] EstateCell domains(const QList<SenderDomain> &domains);
[[nodiscard]] EstateCell returnPaths(const QList<SenderDomain> &domains);
[[nodiscard]] EstateCell tracking(const QList<SenderDomain> &domains);
[[nodiscard]] EstateCell singleSenders(const QList<SingleSender> &senders);
[[nodiscard]] EstateCell restrictedSenders(const AllowedSenders &senders);

/// Mail was sent in the last \p days; unset: none in the longest period that was asked for.
[[nodiscard]] EstateCell lastMail(std::optional<int> days);

/// \p row of the longest period; unset: none was sent.
[[nodiscard]] EstateCell bounces(const std::optional<EmailHistoryRow> &row);

/// Several subaccounts have the name by which the service tells of one.
[[nodiscard]] EstateCell ambiguous();

/// Could not be read, with the reason.
[[nodiscard]] EstateCell failed(const QString &why);

} // namespace EstateJudge
