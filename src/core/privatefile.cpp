// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PrivateFile)
};

constexpr QFile::Permissions folderModes = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions fileModes = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.isDir() && QDir().mkpath(folder.path()))
        QDir().mkdir(folder.filePath(), folderModes); // fails, too, when another process was faster
    return QFileInfo(path).isDir() && QFile::setPermissions(path, folderModes);
}

std::optional<QString> writePrivateFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).path();
    if (!makePrivateFolder(folder))
        return Tr::tr("The folder %1 can't be made private.").arg(folder);
    QSaveFile file(path);
    // Before the first byte: QSaveFile asks the umask, or the old file, for the modes.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(fileModes)
        || file.write(content) != content.size() || !file.commit())
        return file.errorString();
    return std::nullopt;
}
