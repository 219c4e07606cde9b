// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/singlesender.h"

#include "api/requesttext.h"
#include "api/senders/senderrequest.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SingleSender)
};

std::optional<QString> problemOfAddress(const QString &address)
{
    if (address.trimmed().isEmpty())
        return Tr::tr("Type an e-mail address.");
    if (!isMailAddress(address.trimmed()))
        return Tr::tr("“%1” is not one e-mail address.").arg(address);
    return std::nullopt;
}

} // namespace

std::optional<QString> SingleSenderQuery::problem() const
{
    if (hasControlCharacter(address + subaccountId))
        return Tr::tr("The address has a line break or another control character in it.");
    return std::nullopt;
}

QByteArray SingleSenderQuery::toJson() const
{
    QJsonObject json;
    if (!address.isEmpty())
        json.insert("email_address"_L1, address);
    return sentBody(json, subaccountId);
}

std::optional<QString> NewSingleSender::problem() const
{
    return problemOfAddress(address);
}

QByteArray NewSingleSender::toJson() const
{
    QJsonObject json{{"email_address"_L1, address.trimmed()}};
    if (!message.trimmed().isEmpty())
        json.insert("message"_L1, message.trimmed());
    return sentBody(json, subaccountId);
}

std::optional<QString> SingleSenderRemoval::problem() const
{
    return problemOfAddress(address);
}

QByteArray SingleSenderRemoval::toJson() const
{
    return sentBody({{"email_address"_L1, address.trimmed()}}, subaccountId);
}
