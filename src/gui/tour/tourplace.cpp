// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tour/tourplace.h"

#include <array>

namespace {

constexpr int distance = 4;

QRect beside(Qt::Edge arrow, const QSize &size, const QRect &target)
{
    QRect box({}, size);
    box.moveCenter(target.center());
    switch (arrow) {
    case Qt::TopEdge:
        box.moveTop(target.bottom() + distance);
        break;
    case Qt::BottomEdge:
        box.moveBottom(target.top() - distance);
        break;
    case Qt::LeftEdge:
        box.moveLeft(target.right() + distance);
        break;
    case Qt::RightEdge:
        box.moveRight(target.left() - distance);
        break;
    }
    return box;
}

QRect pushedInto(QRect box, const QRect &room)
{
    box.moveRight(qMin(box.right(), room.right()));
    box.moveBottom(qMin(box.bottom(), room.bottom()));
    box.moveLeft(qMax(box.left(), room.left()));
    box.moveTop(qMax(box.top(), room.top()));
    return box;
}

} // namespace

TourPlace tourPlace(const QSize &size, const QRect &target, const QRect &room)
{
    constexpr std::array arrows{Qt::TopEdge, Qt::LeftEdge, Qt::RightEdge, Qt::BottomEdge};
    const QRect seen = target.intersected(room);
    for (const Qt::Edge arrow : arrows) {
        const QRect box = pushedInto(beside(arrow, size, seen), room);
        if (room.contains(box) && !box.intersects(seen))
            return {box, arrow};
    }
    QRect box({}, size);
    box.moveCenter(seen.center());
    box.moveBottom(seen.bottom() - 3 * distance);
    return {pushedInto(box, room), std::nullopt};
}
