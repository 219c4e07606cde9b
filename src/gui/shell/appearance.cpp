// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/appearance.h"

#include "gui/widgets/icons.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <algorithm>

namespace {

QPalette darkPalette()
{
    const QColor window(0x272a2e);
    const QColor base(0x1b1e20);
    const QColor text(0xf2f2f2);
    const QColor dim(0x9aa0a6);
    QPalette palette(text, QColor(0x31363b), QColor(0x4d5359), QColor(0x151719), QColor(0x232629),
                     text, QColor(0xffffff), base, window);
    palette.setColor(QPalette::AlternateBase, QColor(0x212427));
    palette.setColor(QPalette::ToolTipBase, QColor(0x31363b));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, dim);
    palette.setColor(QPalette::Highlight, QColor(0x387aac));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x6ab7ec));
    palette.setColor(QPalette::LinkVisited, QColor(0xb39ddb));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7d848a));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3b4045));
    return palette;
}

QPalette lightPalette()
{
    const QColor text(0x232629);
    QPalette palette(text, QColor(0xf3f4f5), QColor(0xffffff), QColor(0xa3a7ab), QColor(0xc9ccd0),
                     text, QColor(0xffffff), QColor(0xffffff), QColor(0xeff0f1));
    palette.setColor(QPalette::AlternateBase, QColor(0xf6f7f8));
    palette.setColor(QPalette::ToolTipBase, QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x666d73));
    palette.setColor(QPalette::Highlight, QColor(0x2a75ad));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x1d6fa5));
    palette.setColor(QPalette::LinkVisited, QColor(0x7a3e9d));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8d9297));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xd5d8db));
    return palette;
}

/// Whether the desktop says nothing about colours: then they are those of the style.
bool isOfStyle(const QPalette &palette)
{
    const QPalette ofStyle = QApplication::style()->standardPalette();
    const auto roles = {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight};
    return std::all_of(roles.begin(), roles.end(), [&](QPalette::ColorRole role) {
        return palette.color(role) == ofStyle.color(role);
    });
}

/// System: the palette of the desktop will do.
Settings::Appearance lookFor(const QPalette &desktop, SystemWishes::Scheme scheme)
{
    const bool wantsDark = scheme == SystemWishes::Scheme::Dark
        || (scheme == SystemWishes::Scheme::None && isDark(desktop));
    if (isOfStyle(desktop) || wantsDark != isDark(desktop))
        return wantsDark ? Settings::Appearance::Dark : Settings::Appearance::Light;
    return Settings::Appearance::System;
}

/// The icons first: who hears of the palette asks for them.
void setPalette(QApplication &application, const QPalette &palette)
{
    useBundledIcons(palette);
    if (application.palette() != palette)
        application.setPalette(palette);
}

void applySystem(QApplication &application, SystemWishes::Scheme scheme)
{
    application.setPalette(QPalette());
    const Settings::Appearance look = lookFor(application.palette(), scheme);
    if (look != Settings::Appearance::System)
        setPalette(application, paletteOf(look));
}

} // namespace

QPalette paletteOf(Settings::Appearance appearance)
{
    return appearance == Settings::Appearance::Dark ? darkPalette() : lightPalette();
}

void applyAppearance(QApplication &application, Settings::Appearance appearance,
                     SystemWishes::Scheme scheme)
{
    if (appearance == Settings::Appearance::System)
        applySystem(application, scheme);
    else
        setPalette(application, paletteOf(appearance));
    useBundledIcons(application.palette());
}
