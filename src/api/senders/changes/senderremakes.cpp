// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/senderremakes.h"

#include "api/changes/loggedchange.h"
#include "api/endpoints.h"
#include "api/senders/changes/allowedsendersstate.h"
#include "api/senders/changes/domainstate.h"
#include "api/senders/changes/senderchanges.h"
#include "api/senders/changes/singlesenderstate.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using senderchanges::Action;

/// Of \p list those that aren't among \p others.
SubdomainChange renamed(const LoggedChange &change, QString (*name)(const QJsonObject &))
{
    return {.domain = DomainState::domain(change.before),
            .oldSubdomain = name(change.before),
            .newSubdomain = name(change.after),
            .subaccountId = DomainState::subaccountId(change.before)};
}

Action remadeDomainChange(const LoggedChange &change, ApiClient &client)
{
    const QString domain = DomainState::domain(change.before);
    const QString subaccountId = DomainState::subaccountId(change.before);
    if (change.operation == endpoints::domainAdd.path)
        return senderchanges::addDomain(
            client,
            {.domain = domain,
             .trackingSubdomain = DomainState::tracking(change.after),
             .returnPathSubdomain = DomainState::returnPath(change.after),
             .subaccountId = subaccountId});
    if (change.operation == endpoints::domainRemove.path)
        return senderchanges::removeDomain(client, {domain, subaccountId});
    if (change.operation == endpoints::domainReturnpath.path)
        return senderchanges::changeReturnPath(client, renamed(change, DomainState::returnPath));
    if (change.operation == endpoints::domainTracking.path)
        return senderchanges::changeTracking(client, renamed(change, DomainState::tracking));
    if (change.operation == endpoints::domainSubaccountAccess.path)
        return senderchanges::changeAccess(client, {domain, DomainState::access(change.after)});
    return nullptr;
}

Action remadeSingleSenderChange(const LoggedChange &change, ApiClient &client)
{
    const QString address = SingleSenderState::address(change.before);
    const QString subaccountId = SingleSenderState::subaccountId(change.before);
    if (change.operation == endpoints::singleSenderEmailsAdd.path)
        return senderchanges::addSingleSender(client, {address, QString(), subaccountId});
    if (change.operation == endpoints::singleSenderEmailsRemove.path)
        return senderchanges::removeSingleSender(client, {address, subaccountId});
    return nullptr;
}

Action remadeAllowedSendersChange(const LoggedChange &change, ApiClient &client)
{
    const QStringList before = AllowedSendersState::senders(change.before);
    const QStringList after = AllowedSendersState::senders(change.after);
    const QString subaccountId = AllowedSendersState::subaccountId(change.before);
    if (change.operation == endpoints::allowedSendersUpdate.path)
        return senderchanges::updateAllowedSenders(
            client, {AllowedSendersState::mode(change.after), after, subaccountId});
    if (change.operation == endpoints::allowedSendersAdd.path)
        return senderchanges::addAllowedSenders(
            client, {AllowedSendersState::without(after, before), subaccountId});
    if (change.operation == endpoints::allowedSendersRemove.path)
        return senderchanges::removeAllowedSenders(
            client, {AllowedSendersState::without(before, after), subaccountId});
    return nullptr;
}

} // namespace

std::shared_ptr<ChangeAction> remadeSenderChange(const LoggedChange &change, ApiClient &client)
{
    if (change.operation.startsWith("/domain/"_L1))
        return remadeDomainChange(change, client);
    if (change.operation.startsWith("/single_sender_emails/"_L1))
        return remadeSingleSenderChange(change, client);
    return remadeAllowedSendersChange(change, client);
}
