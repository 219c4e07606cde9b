// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace {

/// The same way from the program in the build folder and once it is installed.
QString pathOf(const QString &name)
{
    const QDir program(QCoreApplication::applicationDirPath());
    return program.absoluteFilePath(QStringLiteral(OUTPOST_PLUGIN_DIR "/") + name
                                    + QStringLiteral(OUTPOST_PLUGIN_SUFFIX));
}

} // namespace

Result<QObject *, QString> loadPlugin(const QString &name)
{
    QPluginLoader loader(QDir::cleanPath(pathOf(name)));
    if (QObject *plugin = loader.instance())
        return plugin;
    return QCoreApplication::translate("Plugin",
                                       "The part “%1” of Outpost can't be loaded "
                                       "(%2). Install Outpost again.")
        .arg(name, loader.errorString());
}
