// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/roomarea.h"

#include <QEvent>
#include <QScreen>

RoomArea::RoomArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

QSize RoomArea::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

/// Half of the screen: there are bars and docks beside it.
QSize RoomArea::minimumSizeHint() const
{
    return widget() ? widget()->minimumSizeHint().boundedTo(screen()->availableSize() / 2)
                    : QScrollArea::minimumSizeHint();
}

bool RoomArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}
