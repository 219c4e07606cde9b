// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/icons.h"

#include "gui/widgets/svgicon.h"

#include <QFile>
#include <QPalette>

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

void useBundledIcons(const QPalette &palette)
{
    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    QIcon::setThemeName(isDark(palette) ? QStringLiteral("outpost-dark")
                                        : QStringLiteral("outpost-light"));
}

namespace {

QString bundledFile(const QString &name, QLatin1StringView size)
{
    const QString theme = QIcon::themeName();
    const QString folder
        = theme.startsWith(QLatin1String("outpost-")) ? theme : QStringLiteral("outpost-light");
    return QStringLiteral(":/icons/%1/%2/%3.svg").arg(folder, size, name);
}

} // namespace

QIcon bundledIcon(const QString &name)
{
    for (const QLatin1StringView size : {QLatin1StringView("16"), QLatin1StringView("64")}) {
        if (QFile::exists(bundledFile(name, size)))
            return svgIcon([name, size] { return bundledFile(name, size); }, name);
    }
    return {};
}

QIcon programIcon()
{
    return svgIcon([] { return QStringLiteral(":/icons/outpost.svg"); });
}
