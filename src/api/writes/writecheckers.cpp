// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/writes/writecheckers.h"

#include "api/endpoints.h"
#include "api/senders/checks/sendercheckers.h"
#include "api/subaccounts/subaccountchecker.h"
#include "api/subaccounts/subaccounteditchecker.h"
#include "api/subaccounts/subaccountstatechecker.h"
#include "api/suppressions/suppressionchecker.h"
#include "api/writes/apikeyaddchecker.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WriteCheckers)
};

} // namespace

const WriteChecker *checkerOf(const QString &operation)
{
    static const ApiKeyAddChecker apiKeyAdd;
    static const SubaccountAddChecker subaccountAdd;
    static const SubaccountStateChecker subaccountClose(Subaccount::State::Closed);
    static const SubaccountEditChecker subaccountEdit;
    static const SubaccountStateChecker subaccountReopen(Subaccount::State::Active);
    static const SuppressionAddChecker suppressionAdd;
    static const SuppressionRemoveChecker suppressionRemove;
    if (operation == endpoints::apiKeysAdd.path)
        return &apiKeyAdd;
    if (operation == endpoints::subaccountAdd.path)
        return &subaccountAdd;
    if (operation == endpoints::subaccountClose.path)
        return &subaccountClose;
    if (operation == endpoints::subaccountEdit.path)
        return &subaccountEdit;
    if (operation == endpoints::subaccountReopen.path)
        return &subaccountReopen;
    if (operation == endpoints::suppressionAdd.path)
        return &suppressionAdd;
    if (operation == endpoints::suppressionRemove.path)
        return &suppressionRemove;
    return senderCheckerOf(operation);
}

QString whereToLook(const QString &operation)
{
    if (operation.startsWith("/email/"_L1))
        return Tr::tr("Search the activity for its recipient or subject: mail that SMTP2GO took "
                      "shows there within some minutes.");
    if (operation.startsWith("/sms/"_L1))
        return Tr::tr("Look at the SMS messages sent, in the web app of SMTP2GO.");
    if (operation == endpoints::domainVerify.path)
        return Tr::tr("Verify the domain once more: that changes nothing else.");
    return Tr::tr("Outpost can't read this back. Look in the web app of SMTP2GO.");
}
