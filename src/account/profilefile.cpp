// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilefile.h"

#include "account/profilejson.h"
#include "core/privatefile.h"

#include <QCoreApplication>
#include <QFile>

using Condition = DecodedProfiles::Condition;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

constexpr qint64 largest = 4 * 1024 * 1024;

QString pathIn(const QString &folder)
{
    return folder + QStringLiteral("/profiles.json");
}

/// Where \p path is now; empty if it can't be moved. Never in the place of another file.
QString movedAside(const QString &path, const QString &folder)
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = folder + QStringLiteral("/profiles-set-aside-%1.json").arg(number);
        if (!QFile::exists(aside))
            return QFile::rename(path, aside) ? aside : QString();
    }
    return {};
}

QString reasonOf(Condition condition)
{
    return condition == Condition::Newer
        ? Tr::tr("The list of accounts is from a newer version of Outpost.")
        : Tr::tr("The list of accounts is damaged.");
}

ProfilesOnDisk leftAlone(const QString &path, const QString &reason)
{
    ProfilesOnDisk result;
    result.mayWrite = false;
    result.message = Tr::tr("%1 %2 was left as it is. Changes to the accounts can't be saved.")
                         .arg(reason, path);
    return result;
}

ProfilesOnDisk setAside(const QString &folder, const DecodedProfiles &decoded)
{
    const QString reason = reasonOf(decoded.condition);
    const QString aside = movedAside(pathIn(folder), folder);
    ProfilesOnDisk result;
    if (aside.isEmpty())
        result = leftAlone(pathIn(folder), reason);
    else
        result.message = Tr::tr("%1 It was set aside as %2.").arg(reason, aside);
    result.list = decoded.list;
    result.mustWrite = result.mayWrite && decoded.condition == Condition::Damaged;
    return result;
}

} // namespace

ProfilesOnDisk readProfiles(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return leftAlone(file.fileName(), Tr::tr("The list of accounts can't be read."));
    const QByteArray content = file.size() > largest ? QByteArray() : file.readAll();
    const DecodedProfiles decoded = profilesFromJson(content);
    if (decoded.condition != Condition::Good)
        return setAside(folder, decoded);
    return {.list = decoded.list};
}

std::optional<QString> writeProfiles(const QString &folder, const ProfileList &list)
{
    if (const auto problem = writePrivateFile(pathIn(folder), profilesToJson(list)))
        return Tr::tr("The list of accounts can't be saved in %1: %2").arg(folder, *problem);
    return std::nullopt;
}
