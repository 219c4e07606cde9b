// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storedfolder.h"

#include <QDirIterator>

StoredFolder storedIn(const QString &path)
{
    StoredFolder found{.path = path};
    QDirIterator entries(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        ++found.files;
        found.bytes += entries.fileInfo().size();
    }
    return found;
}
