// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/senderdomainquery.h"

#include "api/requesttext.h"
#include "api/senders/domainname.h"
#include "api/senders/senderrequest.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

std::optional<QString> SenderDomainQuery::problem() const
{
    if (hasControlCharacter(domain + subaccountId))
        return QCoreApplication::translate(
            "SenderDomainQuery", "The domain has a line break or another control character in it.");
    return std::nullopt;
}

QByteArray SenderDomainQuery::toJson() const
{
    QJsonObject json;
    if (!domain.isEmpty())
        json.insert("domain"_L1, sentDomain(domain));
    return sentBody(json, subaccountId);
}
