// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/checks/sendercheckers.h"

#include "api/endpoints.h"
#include "api/senders/checks/allowedsenderscheckers.h"
#include "api/senders/checks/domaincheckers.h"
#include "api/senders/checks/singlesendercheckers.h"

#include <QHash>

const WriteChecker *senderCheckerOf(const QString &operation)
{
    static const AllowedSendersChecker allowedAdd(AllowedSendersChecker::Operation::Add);
    static const AllowedSendersChecker allowedRemove(AllowedSendersChecker::Operation::Remove);
    static const AllowedSendersChecker allowedUpdate(AllowedSendersChecker::Operation::Update);
    static const DomainAccessChecker domainAccess;
    static const DomainAddChecker domainAdd;
    static const DomainRemoveChecker domainRemove;
    static const DomainReturnPathChecker domainReturnPath;
    static const DomainTrackingChecker domainTracking;
    static const SingleSenderAddChecker singleAdd;
    static const SingleSenderRemoveChecker singleRemove;
    static const QHash<QString, const WriteChecker *> checkers{
        {endpoints::allowedSendersAdd.path, &allowedAdd},
        {endpoints::allowedSendersRemove.path, &allowedRemove},
        {endpoints::allowedSendersUpdate.path, &allowedUpdate},
        {endpoints::domainAdd.path, &domainAdd},
        {endpoints::domainRemove.path, &domainRemove},
        {endpoints::domainReturnpath.path, &domainReturnPath},
        {endpoints::domainSubaccountAccess.path, &domainAccess},
        {endpoints::domainTracking.path, &domainTracking},
        {endpoints::singleSenderEmailsAdd.path, &singleAdd},
        {endpoints::singleSenderEmailsRemove.path, &singleRemove},
    };
    return checkers.value(operation);
}
