// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/flattoggle.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

FlatToggle::FlatToggle(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
}

void FlatToggle::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (!isChecked())
        option.palette.setColor(QPalette::ButtonText,
                                palette().color(QPalette::Active, QPalette::PlaceholderText));
    option.state.setFlag(QStyle::State_On, false);
    if (!option.state.testFlag(QStyle::State_MouseOver) && !isDown())
        option.state.setFlag(QStyle::State_Sunken, false);
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}
