// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitycell.h"

#include "api/activity/life/statusexplanation.h"
#include "gui/activity/eventicon.h"
#include "gui/activity/eventtext.h"
#include "gui/activity/rowtint.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/timetext.h"

#include <QGuiApplication>
#include <QPalette>

QVariant ActivityCell::data(int role, ActivityModel::RowColours colours) const
{
    switch (role) {
    case Qt::DisplayRole:
        return EventText::cell(m_table, m_row, m_column);
    case Qt::DecorationRole:
        return icon();
    case Qt::BackgroundRole:
        return background(colours);
    case Qt::TextAlignmentRole:
        return alignment();
    case Qt::ToolTipRole:
        return toolTip();
    case ActivityModel::SortRole:
        return sortValue();
    case ActivityModel::KindRole:
        return int(m_table.kind(m_row));
    case ActivityModel::WireRole:
        return m_table.text(m_row, m_column);
    default:
        return {};
    }
}

QVariant ActivityCell::icon() const
{
    return m_column == EventColumn::Event ? QVariant(eventIcon(m_table.kind(m_row))) : QVariant();
}

QVariant ActivityCell::background(ActivityModel::RowColours colours) const
{
    return colours == ActivityModel::RowColours::ByEvent
        ? QVariant(rowTint(m_table.kind(m_row), QGuiApplication::palette()))
        : QVariant();
}

QVariant ActivityCell::alignment() const
{
    return m_column == EventColumn::ByteSize ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                             : QVariant();
}

QVariant ActivityCell::toolTip() const
{
    if (m_column == EventColumn::Time && m_table.time(m_row) != EventPage::noTime)
        return TimeText::other(m_table.time(m_row));
    const QString text = m_table.text(m_row, m_column);
    return m_column == EventColumn::ServerReply
        ? plainToolTip(QStringList{text} + explanationLines(text))
        : plainToolTip(text);
}

QVariant ActivityCell::sortValue() const
{
    return m_column == EventColumn::Time ? QVariant(m_table.time(m_row))
                                         : m_table.text(m_row, m_column);
}
