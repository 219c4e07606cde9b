// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitycolumns.h"

QSet<int> columnsShownAtFirst(const QStringList &keys)
{
    QSet<int> columns;
    for (const QString &key : keys) {
        if (const auto column = eventColumnOf(key.toStdString()))
            columns.insert(int(*column));
    }
    if (columns.isEmpty()) {
        for (int column = 0; column <= int(EventColumn::ServerReply); ++column)
            columns.insert(column);
    }
    return columns;
}

QStringList keysOfColumns(const QSet<int> &columns)
{
    QStringList keys;
    for (int column = 0; column < eventColumnCount; ++column) {
        if (columns.contains(column))
            keys.append(jsonKey(static_cast<EventColumn>(column)));
    }
    return keys;
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
