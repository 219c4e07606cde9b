// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// The style of the desktop, with what it may lack: a ring that can be seen around what has the
/// keyboard, icons that can be seen on the mark of a menu, and stillness where no motion is wanted.
/// The first two are drawn where the style is Qt's own; those of desktops have them.
class HouseStyle : public QProxyStyle {
    Q_OBJECT
public:
    HouseStyle();

    /// \p key names the style below, e.g. "fusion".
    explicit HouseStyle(const QString &key);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    [[nodiscard]] bool drawsRings() const;
};
