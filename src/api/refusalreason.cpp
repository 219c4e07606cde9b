// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refusalreason.h"

#include "api/apierror.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ApiError::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RefusalReason)
};

struct RefusalSign {
    QLatin1StringView text;
    RefusalReason reason;
};

// Seen in answers of the service.
constexpr std::array refusalSigns{
    RefusalSign{"already exists"_L1, RefusalReason::AlreadyExists},
    RefusalSign{"can add a maximum of"_L1, RefusalReason::PlanLimit},
    RefusalSign{"upgrade to a paid plan"_L1, RefusalReason::PlanLimit},
    RefusalSign{"doesn't exist"_L1, RefusalReason::NotThere},
    RefusalSign{"does not exist"_L1, RefusalReason::NotThere},
    RefusalSign{"was not found"_L1, RefusalReason::NotThere},
};

} // namespace

RefusalReason refusalReasonOf(const ApiError &error)
{
    const bool canBeAboutMore = error.kind == Kind::Refused || error.kind == Kind::ServerError
        || error.kind == Kind::NotFound || error.kind == Kind::InvalidField;
    return canBeAboutMore ? refusalReasonOf(error.serverMessage) : RefusalReason::Other;
}

RefusalReason refusalReasonOf(const QString &serverMessage)
{
    for (const RefusalSign &sign : refusalSigns) {
        if (serverMessage.contains(sign.text, Qt::CaseInsensitive))
            return sign.reason;
    }
    return RefusalReason::Other;
}

bool saysNothingWasDone(const QString &serverMessage)
{
    const RefusalReason reason = refusalReasonOf(serverMessage);
    return reason == RefusalReason::AlreadyExists || reason == RefusalReason::PlanLimit;
}

QString captionOf(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::AlreadyExists:
        return Tr::tr("It is there already");
    case RefusalReason::PlanLimit:
        return Tr::tr("The plan of the account has no room for more");
    case RefusalReason::NotThere:
        return Tr::tr("It isn't there");
    case RefusalReason::Other:
        break;
    }
    return {};
}

QString nextStepOf(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::AlreadyExists:
        return Tr::tr("Reload the list. If it isn't there, look at the subaccounts and ask "
                      "SMTP2GO's support who has it.");
    case RefusalReason::PlanLimit:
        return Tr::tr("Remove one that isn't needed any more, or change the plan in the web app of "
                      "SMTP2GO.");
    case RefusalReason::NotThere:
        return Tr::tr("Reload the list: somebody else may have removed it.");
    case RefusalReason::Other:
        break;
    }
    return {};
}
