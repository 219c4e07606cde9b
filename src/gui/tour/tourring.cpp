// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tour/tourring.h"

#include "gui/widgets/colours.h"

#include <QPainter>

namespace {

constexpr int ringWidth = 3;

} // namespace

TourRing::TourRing(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void TourRing::surround(const QRect &target)
{
    setGeometry(target.adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth)
                    .intersected(parentWidget()->rect()));
    show();
    raise();
}

void TourRing::paintEvent(QPaintEvent *)
{
    constexpr double inset = ringWidth / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colours::of(Ink::Focus, palette()), ringWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
}
