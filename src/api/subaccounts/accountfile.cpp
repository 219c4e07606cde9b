// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/accountfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AccountFile)
};

} // namespace

QString accountFile(const QString &folder, const QString &account)
{
    if (folder.isEmpty())
        return {};
    const QByteArray name
        = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return folder + u'/' + QString::fromLatin1(name);
}

QString noPrivateFolder()
{
    return Tr::tr("There is no folder that only you can read.");
}
