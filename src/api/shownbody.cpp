// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/shownbody.h"

#include "api/endpoints.h"
#include "core/redaction.h"

namespace {

// A list of what may be shown, not of what must not: a new operation is hidden until somebody has
// thought about it.
constexpr std::array shownOperations{
    &endpoints::activitySearch,
    &endpoints::archiveEmail,
    &endpoints::archiveSearch,
    &endpoints::statsEmailBounces,
    &endpoints::statsEmailCycle,
    &endpoints::statsEmailHistory,
    &endpoints::statsEmailSpam,
    &endpoints::statsEmailSummary,
    &endpoints::statsEmailUnsubs,
    &endpoints::smsSummary,
    &endpoints::smsViewReceived,
    &endpoints::smsViewSent,
    &endpoints::templateDelete,
    &endpoints::templateSearch,
    &endpoints::templateView,
    &endpoints::allowedRecipientsAdd,
    &endpoints::allowedRecipientsRemove,
    &endpoints::allowedRecipientsUpdate,
    &endpoints::allowedRecipientsView,
    &endpoints::allowedSendersAdd,
    &endpoints::allowedSendersRemove,
    &endpoints::allowedSendersUpdate,
    &endpoints::allowedSendersView,
    &endpoints::domainAdd,
    &endpoints::domainRemove,
    &endpoints::domainReturnpath,
    &endpoints::domainSubaccountAccess,
    &endpoints::domainTracking,
    &endpoints::domainVerify,
    &endpoints::domainView,
    &endpoints::singleSenderEmailsAdd,
    &endpoints::singleSenderEmailsRemove,
    &endpoints::singleSenderEmailsView,
    &endpoints::suppressionAdd,
    &endpoints::suppressionRemove,
    &endpoints::suppressionView,
    &endpoints::dedicatedIpsView,
    &endpoints::subaccountAdd,
    &endpoints::subaccountClose,
    &endpoints::subaccountEdit,
    &endpoints::subaccountReopen,
    &endpoints::subaccountsSearch,
};

} // namespace

bool mayShowBody(const Endpoint &endpoint)
{
    return std::any_of(shownOperations.begin(), shownOperations.end(),
                       [&endpoint](const Endpoint *shown) {
                           return shown->path == endpoint.path && shown->verb == endpoint.verb;
                       });
}

QByteArray shownBody(const Endpoint &endpoint, const QByteArray &body)
{
    return mayShowBody(endpoint) ? shownJson(body) : QByteArray();
}
