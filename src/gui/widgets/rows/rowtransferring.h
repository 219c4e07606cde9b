// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/rows/rowtransfer.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <optional>

/// A table (QTableView, QTableWidget) whose chosen rows can be copied by Ctrl+C, and dragged into
/// another program by pressing the mouse on one of them. A press elsewhere chooses rows, as ever.
template <typename Table> class RowTransferring : public Table {
public:
    using Table::Table;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_hold.reset();
        if (RowTransfer::takesHold(*this, *event))
            m_hold = event->position().toPoint();
        Table::mousePressEvent(event);
    }

    /// Not by the drag of Qt's views: that wants flags from every model.
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!m_hold || !event->buttons().testFlag(Qt::LeftButton))
            return Table::mouseMoveEvent(event);
        const QPoint way = event->position().toPoint() - *m_hold;
        if (way.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
            return;
        m_hold.reset();
        RowTransfer::drag(*this);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        m_hold.reset();
        Table::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (!event->matches(QKeySequence::Copy))
            return Table::keyPressEvent(event);
        RowTransfer::copy(*this);
        event->accept();
    }

private:
    std::optional<QPoint> m_hold; ///< where the mouse has hold of chosen rows
};
