// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/activitymodel.h"

/// What one cell of an ActivityModel shows of its event.
class ActivityCell {
public:
    /// \p table must outlive this.
    ActivityCell(const EventTable &table, EventTable::Row row, EventColumn column)
        : m_table(table)
        , m_row(row)
        , m_column(column)
    {
    }

    /// As ActivityModel::data().
    [[nodiscard]] QVariant data(int role, ActivityModel::RowColours colours) const;

private:
    [[nodiscard]] QVariant icon() const;
    [[nodiscard]] QVariant background(ActivityModel::RowColours colours) const;
    [[nodiscard]] QVariant alignment() const;
    [[nodiscard]] QVariant toolTip() const;
    [[nodiscard]] QVariant sortValue() const;

    const EventTable &m_table;
    EventTable::Row m_row;
    EventColumn m_column;
};
