// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitycolumns.h"

QSet<int> columnsShownAtFirst()
{
    QSet<int> columns;
    for (int column = 0; column <= int(EventColumn::ServerReply); ++column)
        columns.insert(column);
    return columns;
}

int charactersOf(EventColumn column)
{
    switch (column) {
    case EventColumn::Time:
        return 23; // digits are wider than the average
    case EventColumn::Event:
    case EventColumn::Username:
    case EventColumn::Subaccount:
        return 17;
    case EventColumn::ServerReply:
        return 60;
    case EventColumn::Subject:
        return 34;
    default:
        return 24;
    }
}
