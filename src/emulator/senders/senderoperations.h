// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"
#include "emulator/senders/allowedsenders.h"
#include "emulator/senders/domainoperations.h"
#include "emulator/senders/singlesenders.h"
#include "emulator/service/answer.h"

#include <optional>

class QJsonObject;

namespace Emulator {

enum class OperationId;
class SubaccountList;

/// All that decides who may send: /domain/…, /single_sender_emails/… and /allowed_senders/…, for
/// requests that are allowed, well-formed and of an account that exists.
///
/// While allowed senders are a whitelist or a blacklist, the other two are switched off, which the
/// documentation says; that they can be seen and removed then but neither added to nor changed nor
/// verified, and are as they were once the mode is disabled again, is a guess. So is that the free
/// plan counts domains and single senders each by themselves.
class SenderOperations {
public:
    SenderOperations(const Options &options, const SubaccountList &subaccounts);

    [[nodiscard]] static bool isOne(OperationId operation);

    [[nodiscard]] Answer answer(OperationId operation, const QJsonObject &body,
                                const QString &requestId, const SubaccountList &subaccounts,
                                Instant now);

private:
    [[nodiscard]] std::optional<Answer> refusal(OperationId operation, const QJsonObject &body,
                                                const QString &requestId,
                                                const SubaccountList &subaccounts) const;
    [[nodiscard]] bool isFull(OperationId operation, const QJsonObject &body) const;
    void welcome(const SubaccountList &subaccounts);

    Plan m_plan;
    std::size_t m_welcomed; ///< Subaccounts that were there before the next.
    DomainOperations m_domains;
    SingleSenders m_singles;
    AllowedSenders m_allowed;
};

} // namespace Emulator
