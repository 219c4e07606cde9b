// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>

/// What a mode makes of an icon on a palette. Greyed as the style has it. Selected in the colour of
/// the text beside it, as it must be seen on the mark; a picture of several colours keeps them,
/// tinted as the style has it.
class IconLook {
public:
    IconLook(QIcon::Mode mode, QPalette palette);

    /// Whether the icon stays as it is.
    [[nodiscard]] bool isPlain() const;

    /// The same for looks that make the same of an icon.
    [[nodiscard]] QString key() const;

    [[nodiscard]] QPixmap of(const QPixmap &icon) const;

private:
    [[nodiscard]] QPixmap styled(const QPixmap &icon) const;

    QIcon::Mode m_mode;
    QPalette m_palette;
};
