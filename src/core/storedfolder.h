// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How much lies in a folder.
struct StoredFolder {
    QString path;
    int files = 0;
    qint64 bytes = 0;
};

/// Looks through \p path and what is below it; touches the disk. Nothing there: zeroes.
[[nodiscard]] StoredFolder storedIn(const QString &path);
