// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statusfield.h"

#include <QFontMetrics>

namespace {
constexpr int horizontalRoom = 10;
}

StatusField::StatusField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QPalette flat = palette();
    flat.setBrush(QPalette::Base, Qt::NoBrush);
    setPalette(flat);
    setAttribute(Qt::WA_MacShowFocusRect, false);
}

void StatusField::showText(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    setCursorPosition(0);
    updateGeometry();
}

QSize StatusField::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + horizontalRoom;
    return {width, QLineEdit::sizeHint().height()};
}

QSize StatusField::minimumSizeHint() const
{
    return {0, QLineEdit::minimumSizeHint().height()};
}
