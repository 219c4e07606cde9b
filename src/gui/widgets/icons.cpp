// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/icons.h"

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

QIcon bundledIcon(const QString &name)
{
    return QIcon::fromTheme(name);
}
