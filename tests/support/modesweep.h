// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFileInfo>
#include <QStringList>

/// Everything in and below \p folder, itself included, that somebody but its user can open.
[[nodiscard]] inline QStringList openToOthers(const QString &folder)
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QDir::Filters everything
        = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QStringList found;
    QDirIterator entries(folder, everything, QDirIterator::Subdirectories);
    for (QFileInfo info(folder);; info = QFileInfo(entries.next())) {
        if (!info.isSymLink() && (info.permissions() & others))
            found += info.filePath();
        if (!entries.hasNext())
            return found;
    }
}
