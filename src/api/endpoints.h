// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoints/access.h"
#include "api/endpoints/reports.h"
#include "api/endpoints/senders.h"
#include "api/endpoints/sending.h"
#include "api/endpoints/subaccounts.h"

#include <QStringView>
#include <algorithm>
#include <array>

/// The operations of the service, one constant each, named after their path; those of PATCH end in
/// Patch where the path ends in edit. What may be repeated and what is counted together is said
/// here only.
namespace endpoints {

inline constexpr std::array all{
    &activitySearch,
    &archiveEmail,
    &archiveSearch,
    &statsEmailBounces,
    &statsEmailCycle,
    &statsEmailHistory,
    &statsEmailSpam,
    &statsEmailSummary,
    &statsEmailUnsubs,
    &emailBatch,
    &emailMime,
    &emailSend,
    &emailScheduledRemove,
    &emailScheduledSearch,
    &smsSend,
    &smsSummary,
    &smsViewReceived,
    &smsViewSent,
    &templateAdd,
    &templateDelete,
    &templateEdit,
    &templateSearch,
    &templateView,
    &allowedRecipientsAdd,
    &allowedRecipientsRemove,
    &allowedRecipientsUpdate,
    &allowedRecipientsView,
    &allowedSendersAdd,
    &allowedSendersRemove,
    &allowedSendersUpdate,
    &allowedSendersView,
    &domainAdd,
    &domainRemove,
    &domainReturnpath,
    &domainSubaccountAccess,
    &domainTracking,
    &domainVerify,
    &domainView,
    &singleSenderEmailsAdd,
    &singleSenderEmailsRemove,
    &singleSenderEmailsView,
    &suppressionAdd,
    &suppressionRemove,
    &suppressionView,
    &apiKeysAdd,
    &apiKeysEdit,
    &apiKeysPatch,
    &apiKeysPermissions,
    &apiKeysRemove,
    &apiKeysView,
    &dedicatedIpsView,
    &ipAllowList,
    &ipAllowListAdd,
    &ipAllowListEdit,
    &ipAllowListRemove,
    &ipAllowListView,
    &ipAuthPatch,
    &ipAuthRemove,
    &ipAuthView,
    &usersSmtpAdd,
    &usersSmtpEdit,
    &usersSmtpPatch,
    &usersSmtpRemove,
    &usersSmtpView,
    &subaccountAdd,
    &subaccountClose,
    &subaccountEdit,
    &subaccountReopen,
    &subaccountsSearch,
    &webhookAdd,
    &webhookEdit,
    &webhookRemove,
    &webhookView,
};

} // namespace endpoints

/// The operation with this path, the POST where there is a PATCH too; null if there is none.
[[nodiscard]] inline const Endpoint *endpointAt(QStringView path)
{
    const auto found
        = std::find_if(endpoints::all.begin(), endpoints::all.end(),
                       [path](const Endpoint *endpoint) { return path == endpoint->path; });
    return found == endpoints::all.end() ? nullptr : *found;
}
