// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"

#include "account/profile.h"

#include <QCryptographicHash>

namespace {

/// Tells two keys apart without being one.
QString fingerprint(const Account &account)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(account.baseUrl.toEncoded());
    hash.addData(account.key.reveal());
    return QString::fromLatin1(hash.result().first(8).toHex());
}

} // namespace

ApiAccess Account::access() const
{
    return {.id = fingerprint(*this),
            .name = name,
            .baseUrl = baseUrl,
            .key = key,
            .readOnly = readOnly,
            .subaccount = subaccount,
            .subaccountName = subaccountName,
            .keptAs = profile.isNull() ? QString() : profile.toString(QUuid::WithoutBraces)};
}

Account accountOf(const Profile &profile, const Secret &key)
{
    return {
        .name = profile.name,
        .baseUrl = profile.baseUrl(),
        .key = key,
        .demo = profile.kind == Profile::Kind::Demo,
        .readOnly = profile.readOnly,
        .profile = profile.id,
        .historyDepth = profile.historyDepth,
        .subaccount = profile.subaccount,
        .subaccountName = profile.subaccountName,
    };
}
