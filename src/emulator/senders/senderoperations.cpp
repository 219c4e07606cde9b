// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/senders/senderoperations.h"

#include "emulator/service/contract.h"
#include "emulator/service/errors.h"
#include "emulator/service/subaccountlist.h"

#include <QJsonArray>
#include <QJsonObject>
#include <utility>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

constexpr int mostOfFreePlan = 5;

/// What is switched off by a whitelist or blacklist.
bool needsSenders(OperationId operation)
{
    switch (operation) {
    case OperationId::DomainAdd:
    case OperationId::DomainReturnpath:
    case OperationId::DomainSubaccountAccess:
    case OperationId::DomainTracking:
    case OperationId::DomainVerify:
    case OperationId::SingleSenderAdd:
        return true;
    default:
        return false;
    }
}

/// An id that is asked to get access, of no subaccount; empty if all are.
QString stranger(const QJsonObject &body, const SubaccountList &subaccounts)
{
    QJsonArray ids = body.value(Name("subaccounts")).toArray();
    if (body.contains(Name("subaccount_access")))
        ids = body.value(Name("subaccount_access")).toObject().value(Name("subaccounts")).toArray();
    for (const QJsonValue &id : std::as_const(ids)) {
        if (!subaccounts.has(id.toString()))
            return id.toString();
    }
    return {};
}

} // namespace

SenderOperations::SenderOperations(const Options &options, const SubaccountList &subaccounts)
    : m_plan(options.plan)
    , m_welcomed(subaccounts.all().size())
    , m_domains(options)
    , m_singles(options)
{
}

bool SenderOperations::isOne(OperationId operation)
{
    return operation >= OperationId::AllowedSendersAdd
        && operation <= OperationId::SingleSenderView;
}

Answer SenderOperations::answer(OperationId operation, const QJsonObject &body,
                                const QString &requestId, const SubaccountList &subaccounts,
                                Instant now)
{
    m_domains.list().catchUp(now);
    welcome(subaccounts);
    if (const auto refused = refusal(operation, body, requestId, subaccounts))
        return *refused;
    switch (operation) {
    case OperationId::AllowedSendersAdd:
        return m_allowed.add(body, requestId);
    case OperationId::AllowedSendersRemove:
        return m_allowed.remove(body, requestId);
    case OperationId::AllowedSendersUpdate:
        return m_allowed.update(body, requestId);
    case OperationId::AllowedSendersView:
        return m_allowed.view(body, requestId);
    case OperationId::DomainAdd:
        return m_domains.add(body, requestId, now);
    case OperationId::DomainRemove:
        return m_domains.remove(body, requestId);
    case OperationId::DomainReturnpath:
        return m_domains.setReturnPath(body, requestId, now);
    case OperationId::DomainSubaccountAccess:
        return m_domains.setAccess(body, requestId);
    case OperationId::DomainTracking:
        return m_domains.setTracking(body, requestId, now);
    case OperationId::DomainVerify:
        return m_domains.verify(body, requestId, now);
    case OperationId::DomainView:
        return m_domains.view(body, requestId);
    case OperationId::SingleSenderAdd:
        return m_singles.add(body, requestId, now);
    case OperationId::SingleSenderRemove:
        return m_singles.remove(body, requestId);
    case OperationId::SingleSenderView:
        return m_singles.view(body, requestId, now);
    default:
        Q_UNREACHABLE();
    }
}

std::optional<Answer> SenderOperations::refusal(OperationId operation, const QJsonObject &body,
                                                const QString &requestId,
                                                const SubaccountList &subaccounts) const
{
    const QString unknown = stranger(body, subaccounts);
    if (!unknown.isEmpty())
        return invalidField(requestId,
                            {QStringLiteral("subaccounts"),
                             QStringLiteral("found '%1', which is no subaccount").arg(unknown)});
    if (needsSenders(operation)
        && m_allowed.restricts(body.value(Name("subaccount_id")).toString()))
        return impossible(requestId,
                          QStringLiteral("Sender domains and single sender emails are switched off "
                                         "while senders are restricted"));
    if (isFull(operation, body))
        return impossible(requestId,
                          QStringLiteral("Free plans can add a maximum of %1 verified senders, "
                                         "please upgrade to a paid plan to add more")
                              .arg(mostOfFreePlan));
    return std::nullopt;
}

bool SenderOperations::isFull(OperationId operation, const QJsonObject &body) const
{
    if (m_plan == Plan::Paid)
        return false;
    const QString account = body.value(Name("subaccount_id")).toString();
    if (operation == OperationId::DomainAdd)
        return m_domains.list().countOf(account) >= mostOfFreePlan;
    return operation == OperationId::SingleSenderAdd && m_singles.countOf(account) >= mostOfFreePlan
        && !m_singles.has(account, body.value(Name("email_address")).toString());
}

void SenderOperations::welcome(const SubaccountList &subaccounts)
{
    for (; m_welcomed < subaccounts.all().size(); ++m_welcomed)
        m_domains.list().welcome(subaccounts.all()[m_welcomed].id);
}

} // namespace Emulator
