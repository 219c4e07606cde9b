// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Everything that the service said of one event, for the details panel.
struct EventDetail {
    struct Field {
        QString key; ///< as in the service's JSON
        QString value; ///< whole; objects and lists as JSON
        friend bool operator==(const Field &, const Field &) = default;
    };
    struct Attempt {
        QString time; ///< as sent, normally RFC 3339 UTC
        QString host;
        QString reply;
        friend bool operator==(const Attempt &, const Attempt &) = default;
    };

    QList<Field> fields; ///< known ones in the order of EventColumn, then unknown ones
    QString headers; ///< empty unless asked for
    QList<Attempt> attempts; ///< of queued mail
    QByteArray raw; ///< as received
};

/// Reads one event's JSON. Text that isn't JSON leaves only raw.
[[nodiscard]] EventDetail parseEventDetail(const QByteArray &raw);

/// Decompresses and parses: for a worker, on a copy of the table.
[[nodiscard]] EventDetail eventDetail(const EventTable &table, EventTable::Row row);
