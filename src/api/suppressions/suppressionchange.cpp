// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/suppressions/suppressionchange.h"

#include "api/requesttext.h"
#include "api/suppressions/suppressionquery.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SuppressionChange)
};

std::optional<QString> problemOfAddress(const QString &address)
{
    const QString sent = address.trimmed();
    if (isMailAddress(sent) || isDomain(sent))
        return std::nullopt;
    return Tr::tr("“%1” is neither one e-mail address nor a domain.").arg(address);
}

QByteArray compact(QJsonObject json, const QString &address, const QString &subaccountId)
{
    json.insert("email_address"_L1, address.trimmed());
    if (!subaccountId.isEmpty())
        json.insert("subaccount_id"_L1, subaccountId);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<QString> NewSuppression::problem() const
{
    if (hasControlCharacter(description))
        return Tr::tr("The description has a line break or another control character in it.");
    return problemOfAddress(address);
}

QByteArray NewSuppression::toJson() const
{
    QJsonObject json;
    if (!description.isEmpty())
        json.insert("block_description"_L1, description);
    return compact(json, address, subaccountId);
}

std::optional<QString> SuppressionRemoval::problem() const
{
    if (kinds.isEmpty())
        return Tr::tr("Choose for which reasons the address is to be free again.");
    if (kinds.contains(Suppression::Kind::Unknown))
        return Tr::tr("SMTP2GO can't remove a reason that isn't in its list.");
    return problemOfAddress(address);
}

QByteArray SuppressionRemoval::toJson() const
{
    return compact({{"reasons"_L1, QJsonArray::fromStringList(wireNames(kinds))}}, address,
                   subaccountId);
}
