// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/appearance.h"

#include "gui/widgets/icons.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace {

QPalette darkPalette()
{
    const QColor window(0x2a2e32);
    const QColor base(0x1b1e20);
    const QColor text(0xf2f2f2);
    const QColor dim(0x9aa0a6);
    QPalette palette(text, QColor(0x31363b), QColor(0x4d5359), QColor(0x151719), QColor(0x232629),
                     text, QColor(0xffffff), base, window);
    palette.setColor(QPalette::AlternateBase, QColor(0x212427));
    palette.setColor(QPalette::ToolTipBase, QColor(0x31363b));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, dim);
    palette.setColor(QPalette::Highlight, QColor(0x2f6f9f));
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
    palette.setColor(QPalette::PlaceholderText, QColor(0x6f767c));
    palette.setColor(QPalette::Highlight, QColor(0x2f7fb8));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x1d6fa5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8d9297));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xd5d8db));
    return palette;
}

} // namespace

void applyAppearance(QApplication &application, Settings::Appearance appearance)
{
    switch (appearance) {
    case Settings::Appearance::System:
        application.setPalette(QPalette());
        break;
    case Settings::Appearance::Light:
        application.setPalette(lightPalette());
        break;
    case Settings::Appearance::Dark:
        application.setPalette(darkPalette());
        break;
    }
    useBundledIcons(application.palette());
}
