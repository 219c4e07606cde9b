// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/exporttarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace ExportTarget {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

QString problemOf(const QString &path)
{
    if (path.isEmpty())
        return Tr::tr("Say which file to write to.");
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return Tr::tr("%1 is a folder. Add the name of a file.").arg(shown(path));
    if (file.exists() && !file.isFile())
        return Tr::tr("%1 is no regular file.").arg(shown(path));
    if (!folder.isDir())
        return Tr::tr("There is no folder %1.").arg(shown(folder.filePath()));
    if (!folder.isWritable())
        return Tr::tr("You have no permission to write into the folder %1.")
            .arg(shown(folder.filePath()));
    return {};
}

bool open(QSaveFile &file)
{
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QString failureOf(const QFileDevice &file)
{
    const QString path = file.fileName();
    const QString problem = problemOf(path); // now: the folder may be gone since
    return failure(path, problem.isEmpty() ? file.errorString() : problem);
}

QString failure(const QString &path, const QString &reason)
{
    return Tr::tr("%1 was not written: %2 A file that was there before is as it was.")
        .arg(shown(path), reason.endsWith(u'.') ? reason : reason + u'.');
}

} // namespace ExportTarget
