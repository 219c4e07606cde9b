// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paths.h"

#include "core/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

/// \p path as a folder that only its user can look into; empty when it can't be made one.
QString privateFolder(const QString &path)
{
    return makePrivateFolder(path) && QFileInfo(path).isWritable() ? path : QString();
}

QString stateHome()
{
    // As QStandardPaths does: in test mode nobody's real files are touched.
    if (QStandardPaths::isTestModeEnabled())
        return QDir::homePath() + QStringLiteral("/.qttest/state");
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state");
}

} // namespace

QString statePath()
{
    return privateFolder(stateHome() + QStringLiteral("/outpost"));
}

QString runtimePath()
{
    // Not QStandardPaths::RuntimeLocation: it changes the modes of a folder that isn't ours.
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool usable = QDir::isAbsolutePath(given) && QFileInfo(given).isDir();
    const QString path = usable ? privateFolder(given + QStringLiteral("/outpost")) : QString();
    return path.isEmpty() ? statePath() : path;
}
