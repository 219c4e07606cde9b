// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/rows/rowtransfer.h"

#include <QKeyEvent>
#include <QMouseEvent>

/// A table (QTableView, QTableWidget) whose chosen rows can be copied by Ctrl+C, and dragged into
/// another program by pressing the mouse on one of them. A press elsewhere chooses rows, as ever.
template <typename Table> class RowTransferring : public Table {
public:
    using Table::Table;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        this->setDragEnabled(RowTransfer::takesHold(*this, *event));
        Table::mousePressEvent(event);
    }

    void startDrag(Qt::DropActions) override { RowTransfer::drag(*this); }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (!event->matches(QKeySequence::Copy))
            return Table::keyPressEvent(event);
        RowTransfer::copy(*this);
        event->accept();
    }
};
